/** Arabic: what each letter is called on the screen, and in one line what it is for. */
import type { letterKindWords as dutch } from '../nl/letter-kinds.ts';

export const letterKindWords: typeof dutch = {
  'access-request': {
    title: 'طلب الاطلاع على البيانات (inzage)',
    purpose: 'تسألون ما البيانات التي لديهم عنكم، ولماذا.',
  },
  'object-to-processing': {
    title: 'اعتراض على استخدام بياناتكم (bezwaar)',
    purpose: 'تطلبون منهم التوقف بسبب وضعكم الخاص.',
  },
  erasure: {
    title: 'طلب محو البيانات',
    purpose: 'تطلبون إزالة بيانات عنكم.',
  },
  rectification: {
    title: 'طلب تصحيح البيانات',
    purpose: 'تطلبون تصحيح شيء غير صحيح.',
  },
  restriction: {
    title: 'طلب تقييد الاستخدام',
    purpose: 'تطلبون حفظ البيانات وعدم استخدامها الآن.',
  },
  'consent-withdrawal': {
    title: 'سحب الموافقة',
    purpose: 'تسحبون موافقة أعطيتموها من قبل.',
  },
  'officer-question': {
    title: 'سؤال إلى مسؤول حماية البيانات (functionaris gegevensbescherming)',
    purpose: 'تسألون الشخص الذي يهتم بالخصوصية داخل الجهة.',
  },
  'identification-reply': {
    title: 'رد على السؤال عن هويتكم',
    purpose: 'تبيّنون من أنتم، بلا نسخة كاملة من وثيقة هويتكم.',
  },
  reminder: {
    title: 'تذكير (herinnering)',
    purpose: 'لم يصل الرد بعد. تطلبونه مرة أخرى.',
  },
  'notice-of-default': {
    title: 'إشعار بالتأخر (ingebrekestelling)',
    purpose: 'انتهت مهلة القرار. تعطونهم أسبوعين إضافيين.',
  },
  'conduct-complaint': {
    title: 'شكوى إلى الجهة نفسها (klacht)',
    purpose: 'تكتبون كيف عوملتم وما رأيكم في ذلك.',
  },
  'woo-request': {
    title: 'طلب نشر وثائق (Woo)',
    purpose: 'تطلبون وثائق من الحكومة، مثل عقد مع شركة.',
  },
  objection: {
    title: 'اعتراض على قرار (bezwaar)',
    purpose: 'لا توافقون على قرارهم وتكتبون السبب.',
  },
  'objection-pro-forma': {
    title: 'اعتراض على قرار، والأسباب لاحقًا (pro forma)',
    purpose: 'بهذا تكونون ضمن المهلة. ثم ترسلون أسبابكم بعد ذلك.',
  },
  'appeal-no-decision': {
    title: 'طعن أمام المحكمة لعدم صدور قرار (beroep)',
    purpose: 'تطلبون من المحكمة أن تعمل على صدور قرار.',
  },
  petition: {
    title: 'مسودة عريضة إلى المحكمة (verzoekschrift)',
    purpose:
      'للمحكمة، عندما يتعلق الأمر بشركة أو مؤسسة (stichting). اطلبوا من شخص قانوني أن ينظر فيها.',
  },
  'ap-complaint': {
    title: 'شكوى إلى هيئة حماية البيانات Autoriteit Persoonsgegevens (AP)',
    purpose: 'تطلبون من AP أن تبحث في ما يحدث لبياناتكم.',
  },
  'ap-tip': {
    title: 'معلومة (tip) إلى هيئة حماية البيانات Autoriteit Persoonsgegevens (AP)',
    purpose: 'تُعلمون AP بشيء. يمكن ذلك بلا اسم. لا تحصلون عادةً على قرار.',
  },
  'ap-objection': {
    title: 'اعتراض على قرار من AP (bezwaar)',
    purpose: 'لا تريد AP متابعة شكواكم. تردّون على أسبابها.',
  },
  'ap-objection-pro-forma': {
    title: 'اعتراض على قرار من AP، والأسباب لاحقًا (pro forma)',
    purpose: 'بهذا تكونون ضمن المهلة. ثم ترسلون أسبابكم بعد ذلك.',
  },
  'collective-request': {
    title: 'طلب من جهة باسم أشخاص كثيرين',
    purpose: 'تطلب مؤسسة (stichting) أو جمعية (vereniging) من AP أن تتصرف.',
  },
  ombudsman: {
    title: 'شكوى إلى أمين المظالم (ombudsman)',
    purpose: 'قدّمتم شكوى إلى الجهة أولًا، ولم تصلوا معًا إلى حل.',
  },
  mandate: {
    title: 'تفويض (machtiging)',
    purpose: 'تسمحون لشخص آخر أن يكتب ويتكلم نيابة عنكم.',
  },
};
