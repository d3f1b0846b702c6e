/** Arabic: looking an answer to a request for access through. */
import type { Messages } from '../nl.ts';

export const answerCheck: Messages['answerCheck'] = {
  title: 'تحقق من الجواب',
  intro: 'ضع الجواب أمامك. انظر في كل نقطة هل هي موجودة فيه. ما ينقص يأتي لاحقا كاقتراح في رسالتك.',
  notForced: 'لست مضطرا إلى ذلك. يمكن أن يبقى كل شيء مفتوحا.',
  parts: 'هذا ما يجب أن يكون في الجواب على طلب الاطلاع',
  asked: 'هذا ما طلبته أنت',
  findings: {
    there: 'موجود، أو لا ينطبق علي',
    lacking: 'غير موجود',
    unclear: 'غير واضح',
  },
  after: 'هل ينقص شيء؟ سترى في خطواتي حتى متى يمكنك الاعتراض. الجواب نفسه لا يتغير.',
  source: (day) => `المصدر: AVG 15. جرى التحقق في ${day}.`,
  open: 'تحقق من الجواب',
  again: 'تحقق من الجواب مرة أخرى',
};
