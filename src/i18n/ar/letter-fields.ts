/** Arabic: what a letter asks. */
import type {
  letterFieldWords as dutch,
  letterChoiceWords as dutchChoices,
} from '../nl/letter-fields.ts';

export const letterFieldWords: typeof dutch = {
  situation: {
    label: 'لماذا يشكّل هذا مشكلة في وضعكم؟',
    hint: 'اكتبوا فقط ما يمكنهم قراءته. تكفي بضع جمل.',
  },
  reason: { label: 'لماذا تطلبون هذا؟', hint: 'تكفي بضع جمل.' },
  question: {
    label: 'عمّ تريدون أن تسألوا؟',
    hint: 'اذكروا الأيام والأماكن إن كنتم تعرفونها.',
  },
  conduct: {
    label: 'ماذا حدث؟',
    hint: 'اكتبوا ما رأيتم أو سمعتم. اذكروا الأيام والأماكن إن كنتم تعرفونها.',
  },
  'done-by': { label: 'من فعل هذا؟', hint: 'يكفي ذكر الوظيفة، مثل «موظف البلدية (consulent)».' },
  wish: { label: 'ماذا تريدون أن يحدث؟', hint: null },
  'consent-to': { label: 'على ماذا وافقتم؟', hint: null },
  'consent-on': {
    label: 'في أي يوم أعطيتم هذه الموافقة؟',
    hint: 'اتركوا الخانة فارغة إن كنتم لا تعرفون.',
  },
  'answer-by': {
    label: 'قبل أي يوم تريدون الرد؟',
    hint: 'أعطوهم وقتًا معقولًا، مثل أسبوعين أو أربعة أسابيع.',
  },
  'asked-identification': { label: 'ماذا طلبوا منكم ليتأكدوا من هويتكم؟', hint: null },
  'erasure-ground': { label: 'لماذا يجب محو البيانات؟', hint: null },
  'restriction-ground': { label: 'لماذا لا يحق لهم استخدام البيانات الآن؟', hint: null },
  corrections: {
    label: 'ما الذي ليس صحيحًا؟',
    hint: 'اكتبوا كل مرة ما هو مكتوب الآن، وما يجب أن يُكتب.',
  },
  views: {
    label: 'ما القواعد التي تخص هذا الأمر في رأيكم؟',
    hint: 'اختاروا فقط ما تستطيعون شرحه. تذكر الرسالة أن هذا رأيكم.',
  },
  firm: {
    label: 'ما الشركة التي تعمل لحسابهم؟',
    hint: 'اتركوا الخانة فارغة إن كنتم لا تعرفون.',
  },
  'shared-from': { label: 'منذ متى تحصل هذه الشركة على بيانات؟', hint: null },
  'signed-on': { label: 'متى وُقِّع العقد؟', hint: null },
  'decision-reference': {
    label: 'ما الرقم المرجعي (kenmerk) في رسالتهم؟',
    hint: 'يكون غالبًا في أعلى الرسالة. اتركوا الخانة فارغة إن لم يوجد.',
  },
  'ap-label': {
    label: 'ما العنوان الذي يوضع في أعلى الرسالة؟',
    hint: 'بعد طلب إنفاذ القواعد (handhaving) يصدر قرار. ويمكنكم تقديم اعتراض عليه.',
  },
  'ap-answered': { label: 'على ماذا ردّت AP؟', hint: null },
  phone: { label: 'رقم هاتفكم', hint: 'يمكن تركه فارغًا.' },
  orders: { label: 'ماذا يجب أن تفعل AP؟', hint: null },
  grounds: {
    label: 'ما السبب الذي ذكرته AP؟',
    hint: 'انقلوا كلماتها كما هي إن كانت الرسالة معكم.',
  },
  court: {
    label: 'أي محكمة؟',
    hint: 'انظروا في rechtspraak.nl أي محكمة تتبع مكان سكنكم.',
  },
  'other-party': {
    label: 'ضد من تكتبون؟',
    hint: 'الشركة نفسها أو المؤسسة (stichting) نفسها.',
  },
  representative: { label: 'من يحق له أن يكتب نيابة عنكم؟', hint: null },
  principals: {
    label: 'عمّن تكتبون؟',
    hint: 'اذكروا الجميع. من لا يُذكر اسمه قد لا يُحسب لاحقًا.',
  },
  'authorised-on': { label: 'في أي يوم وُقِّع التفويض؟', hint: null },
  'statutes-on': { label: 'ما تاريخ النظام الأساسي (statuten)؟', hint: null },
  signer: { label: 'من يوقّع باسم الجهة؟', hint: null },
  interest: {
    label: 'عن ماذا تدافع هذه الجهة؟',
    hint: 'كما هو مكتوب في نظامها الأساسي.',
  },
  'where-wrong': { label: 'ما الذي لم تفعله الجهة جيدًا؟', hint: null },
  'why-stuck': { label: 'لماذا لم تصلوا معًا إلى حل؟', hint: null },
  'with-name': { label: 'هل تريدون وضع اسمكم في نهاية الرسالة؟', hint: null },
  replay: {
    label: 'هل ما زال هذا كذلك؟',
    hint: 'كتبتم هذا في يوم سابق. اذكروا عن كل بلاغ كيف هو الآن. ما حفظتموه لا يتغيّر.',
  },
  copies: {
    label: 'ما الرسائل التي تُرفق نسخة منها؟',
    hint: 'ضعوا النسخة بأنفسكم مع الرسالة. اجعلوا رقم المواطن (BSN) فيها غير مقروء.',
  },
};

export const letterChoiceWords: typeof dutchChoices = {
  'asked-identification': {
    'full-copy': 'نسخة كاملة من وثيقة هويتي',
    'something-else': 'شيء آخر',
  },
  'erasure-ground': {
    'not-needed': 'لم يعودوا بحاجة إلى البيانات',
    'consent-withdrawn': 'سحبتُ موافقتي',
    objected: 'قدّمتُ اعتراضًا على الاستخدام',
    'no-basis': 'في رأيي لا يوجد سبب في القانون لهذا الاستخدام',
  },
  'restriction-ground': {
    contested: 'البيانات في رأيي غير صحيحة',
    'not-erase': 'لا أريد محوها',
    evidence: 'أحتاج إلى البيانات كدليل',
    objected: 'قدّمتُ اعتراضًا وأنتظر الرد',
  },
  'ap-label': {
    complaint: 'شكوى',
    'complaint-and-enforcement': 'شكوى، ومعها طلب إنفاذ القواعد',
    enforcement: 'طلب إنفاذ القواعد فقط',
  },
  'ap-answered': {
    complaint: 'شكواي',
    'complaint-and-enforcement': 'شكواي، ومعها طلبي إنفاذ القواعد',
    enforcement: 'طلبي إنفاذ القواعد',
    tip: 'معلومتي (tip)',
  },
  orders: {
    'answer-request': 'العمل على أن أحصل على رد على طلبي',
    'follow-rules': 'العمل على أن تلتزم الجهة بالقواعد',
    'tell-people': 'العمل على أن يُبلَّغ الناس',
    'limit-or-stop': 'تقييد استخدام البيانات أو وقفه',
    'rectify-or-erase': 'العمل على تصحيح البيانات أو محوها',
    reprimand: 'توجيه توبيخ رسمي إلى الجهة (berisping)',
  },
  grounds: {
    'no-prior-contact': 'لم أكتب إلى الجهة أولًا',
    'not-own-data': 'الأمر لا يخص بياناتي أنا',
    'no-infringement': 'لا ترى AP مخالفة',
    priority: 'تعطي AP الأولوية لقضايا أخرى',
    'treated-as-tip': 'اعتبرت AP رسالتي معلومة (tip)',
  },
  'with-name': { yes: 'نعم، مع اسمي', no: 'لا، بلا اسم' },
};
