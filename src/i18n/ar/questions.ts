/** Arabic: the questions of a report. */
import type { Messages } from '../nl.ts';

export const questions: Messages['questions'] = {
  practice: 'ما الذي يحدث هنا؟',
  organisation: 'عن أي جهة يدور الأمر؟',
  ownVisit: 'هل كانت هذه زيارتكم أنتم للموقع؟',
  ownVisitHint:
    'إذا كانت الزيارة زيارتكم، فالبيانات بياناتكم. وعندها يمكنكم أن تسألوا عما حدث بها.',
  ownVisitYes: 'نعم، زرت الموقع بنفسي',
  ownVisitNo: 'لا، نظرت فقط كيف يعمل الموقع، أو زرته من أجل شخص آخر',
  note: 'ماذا تريدون أن تضيفوا؟',
  noteHint:
    'اكتبوا باختصار ما حدث. لا تكتبوا أسماء أشخاص آخرين. وعن الموظف يكفي ذكر وظيفته واليوم.',
  noteMayBeEmpty: 'يمكنكم ترك هذا فارغًا.',
  searchOrganisation: 'ابحثوا عن بلدية أو مكان أو جهة',
  enterOrganisation: 'ليست في القائمة',
  searchInstead: 'البحث في القائمة',
  organisationName: 'اسم الجهة',
  organisationAddress: 'العنوان البريدي للجهة',
  chooseFirst: 'اختاروا إجابة للمتابعة.',
  organisationIncomplete: 'اكتبوا الاسم والعنوان البريدي للمتابعة.',
  next: 'متابعة',
  back: 'رجوع',
  later: 'المتابعة لاحقًا',
};
