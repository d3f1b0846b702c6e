/** Arabic: the three factors that the AP weighs, for the screen. Loaded by itself, when the dossier tells them. */
import type { Article } from '../../domain/practice.ts';
import type { ThreeFactorsWords } from '../../domain/three-factors-words.ts';
import { counted } from './counted.ts';

const howMany = 'عدد الأشخاص الذين يمسهم ذلك غير معروف.';

/** In a sentence from right to left the parts of a number would change places. */
export const cite = ({ act, article }: Article): string =>
  `المادة \u2066${article}\u2069 من ${act}`;

export const threeFactors: ThreeFactorsWords = {
  howHard: 'ما مدى أثره',
  howWide: 'ما مدى انتشاره، ومنذ متى',
  whatHelps: 'ما الذي يساعد',
  dataKinds: (kinds) => `يدور هذا الموضوع عادةً حول: ${kinds}.`,
  kind: {
    ordinary: 'بيانات شخصية عادية',
    special: 'بيانات حساسة، مثل ما يخص الصحة',
    criminal: 'بيانات عن اشتباه أو عقوبة',
    'citizen-number': 'رقم المواطن (BSN)',
    financial: 'بيانات عن المال',
    location: 'بيانات عن مكان وجود الشخص',
    'others-in-household': 'بيانات عن الساكنين معه',
  },
  own: (own, reports) => {
    if (own === 0) return 'لا يقول أي بلاغ إن ذلك حدث لكاتب البلاغ نفسه.';
    return own === reports
      ? 'حدث ذلك لكاتب البلاغ نفسه.'
      : `حدث ذلك لكاتب البلاغ نفسه. عدد البلاغات التي تقول ذلك: ${own} من ${reports}.`;
  },
  consequences: (chosen) => `العواقب كما اختارها كاتب البلاغ: ${chosen}.`,
  noConsequence: 'يقول كاتب البلاغ إنه لم تكن لذلك عاقبة.',
  consequenceUnknown: 'العاقبة غير معروفة.',
  reports: (count) =>
    counted(count, {
      zero: 'لا بلاغات في هذا الملف.',
      one: 'في هذا الملف بلاغ واحد.',
      two: 'في هذا الملف بلاغان.',
      few: `في هذا الملف ${count} بلاغات.`,
      many: `في هذا الملف ${count} بلاغًا.`,
      other: `في هذا الملف ${count} بلاغ.`,
    }),
  others: (count) =>
    count === null
      ? howMany
      : counted(count, {
          zero: 'لا يعرف كاتب البلاغ آخرين حدث لهم ذلك.',
          one: `يعرف كاتب البلاغ شخصًا واحدًا آخر حدث له ذلك أيضًا. ${howMany}`,
          two: `يعرف كاتب البلاغ شخصين آخرين حدث لهما ذلك أيضًا. ${howMany}`,
          few: `يعرف كاتب البلاغ ${count} أشخاص آخرين حدث لهم ذلك أيضًا. ${howMany}`,
          many: `يعرف كاتب البلاغ ${count} شخصًا آخر حدث لهم ذلك أيضًا. ${howMany}`,
          other: `يعرف كاتب البلاغ ${count} شخص آخر حدث لهم ذلك أيضًا. ${howMany}`,
        }),
  since: (date) =>
    date === null ? 'منذ متى يحدث ذلك غير معروف.' : `بحسب كاتب البلاغ يحدث ذلك منذ ${date}.`,
  days: (count, first, last) =>
    count === 1
      ? `حدث ذلك أو شوهد في ${first}.`
      : `حدث ذلك أو شوهد في أكثر من يوم. عدد الأيام: ${count}، أولها ${first} وآخرها ${last}.`,
  daysUnknown: 'الأيام التي حدث فيها ذلك غير معروفة.',
  onPage: 'هذا مكتوب في صفحة ويب. هو إذًا أكثر من مقابلة واحدة أو موظف واحد.',
  onPageUnknown: 'ليس معروفًا هل هي طريقة عمل ثابتة.',
  focus: (points, from, until) =>
    `قد يناسب ذلك ما تنتبه إليه AP من ${from} حتى ${until}: ${points}.`,
  focusUnknown: 'ما تنتبه إليه AP هذه السنة غير معروف هنا.',
  goingOn: {
    yes: 'بحسب كاتب البلاغ ما زال ذلك يحدث.',
    no: 'بحسب كاتب البلاغ لم يعد ذلك يحدث.',
    unknown: 'ليس معروفًا هل ما زال ذلك يحدث.',
  },
  wishes: (chosen) => `يريد كاتب البلاغ الوصول إلى: ${chosen}.`,
  wishUnknown: 'ما يريد كاتب البلاغ الوصول إليه غير معروف.',
  order: (order, article) => `تستطيع AP أن تفرض: ${order} (${article}).`,
  smallStep: {
    'letter-about-page': 'خطوة صغيرة تفيد كل القراء: رسالة من AP عن هذه الصفحة.',
    'call-about-request': 'خطوة صغيرة: مكالمة من AP عن الطلب الذي لم يُرد عليه بعد.',
    talk: 'خطوة صغيرة: حديث بين AP والجهة عن طريقة العمل هذه.',
  },
};
