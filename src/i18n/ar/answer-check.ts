/** Arabic: looking an answer to a request for access through. */
import type { Messages } from '../nl.ts';

export const answerCheck: Messages['answerCheck'] = {
  title: 'تحققوا من الرد',
  intro:
    'ضعوا الرد أمامكم. انظروا في كل نقطة هل هي موجودة فيه. ما ينقص يأتي بعد ذلك كاقتراح في رسالتكم.',
  notForced: 'لستم مضطرين إلى ذلك. يمكن أن يبقى كل شيء مفتوحًا.',
  parts: 'هذا ما يجب أن يكون في الرد على طلب الاطلاع (inzage)',
  asked: 'هذا ما طلبتموه أنتم',
  findings: {
    there: 'موجود، أو لا ينطبق علي',
    lacking: 'غير موجود',
    unclear: 'غير واضح',
  },
  after:
    'هل ينقص شيء؟ عندها ترون في «خطواتي» حتى متى يمكنكم تقديم اعتراض (bezwaar). الرد نفسه لا يتغيّر.',
  source: (day) => `المصدر: AVG 15. روجع في ${day}.`,
  open: 'التحقق من الرد',
  again: 'التحقق من الرد مرة أخرى',
};
