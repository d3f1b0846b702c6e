/** Arabic: the slip of paper. */
import type { Messages } from '../nl.ts';

export const slip: Messages['slip'] = {
  title: 'ورقة صغيرة',
  steps: (today, answer) => [
    `تجهيز البريد: ${today}.`,
    'إرسال البريد. اكتبوا التاريخ هنا: ____________',
    `النظر هل وصل رد: نحو ${answer}، أو بعد شهر من يوم الإرسال.`,
    'لا رد؟ اطلبوا المساعدة، مثلًا من المستشارين الاجتماعيين (sociaal raadslieden) أو مكتب المساعدة القانونية (Juridisch Loket).',
  ],
};
