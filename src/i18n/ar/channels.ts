/** Arabic: by which channel a letter goes, whether that counts, and what to keep of it. */
import type { Messages } from '../nl.ts';

export const channels: Messages['channels'] = {
  title: 'كيف ترسلون هذه الرسالة',
  intro: 'لا يرسل Kantlijn شيئًا. هذه هي الطريقة التي تُحسب بالتأكيد، مع ما تحفظونه منها.',
  names: {
    post: 'بالبريد',
    counter: 'بالتسليم عند الشباك',
    'web-form': 'باستمارة على الموقع',
    email: 'بالبريد الإلكتروني',
    phone: 'بالهاتف',
    'in-person': 'في مقابلة',
  },
  others: 'طرق أخرى',
  folded: (name, counts) => `${name} (${counts})`,
  address: 'العنوان',
  email: 'عنوان البريد الإلكتروني',
  noAddress: 'العنوان غير معروف هنا. ابحثوا عنه على موقع المستلم.',
  noEmail: 'عنوان البريد الإلكتروني غير معروف هنا.',
  isDesignated: 'المستلم نفسه حدّد هذه الطريقة.',
  designatedIn: 'أي استمارة لأي رسالة، هذا مكتوب في هذا القرار:',
  decisionAt: 'أين يوجد هذا القرار',
  checked: (day) => `تمت المراجعة في ${day}.`,
  lookForForm:
    'ربما حدّدت هذه الجهة استمارة بنفسها. لا نعرف أي استمارة هي. لذلك انظروا أولًا على موقعها. والرسالة الورقية تُحسب أيضًا.',
  keep: 'ما تحفظونه كإثبات',
  copy: 'نسخ',
  copyOf: (what) => `نسخ: ${what}`,
  copied: 'تم النسخ.',
  notCopied: 'لم ينجح النسخ. النص لا يزال موجودًا. حدّدوه وانسخوه بأنفسكم.',
};
