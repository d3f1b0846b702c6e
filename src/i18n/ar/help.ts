/** Arabic: people who help. */
import type { help as words } from '../nl/help.ts';

export const help: typeof words = {
  title: 'مساعدة من الناس',
  intro: 'لا حاجة إلى أن تفعلوا هذا وحدكم. لا يرسل Kantlijn إليهم شيئًا؛ أنتم تتصلون بهم بأنفسكم.',
  does: 'ماذا يفعلون',
  cost: 'كم يكلّف',
  find: 'كيف تجدونهم',
  searchFor: 'ابحثوا عن هذا',
  bring: 'ماذا تأخذون معكم',
  doesNot: 'ما لا يفعلونه',
  unsure: 'لم نستطع التحقق من هذا على وجه التأكيد. اسألوا هناك أولًا.',
  source: 'المصدر',
  checkedOn: (day) => `روجع في ${day}.`,
  overdue: (day) => `كان يجب أن يُراجَع هذا مرة أخرى قبل ${day}. اسألوا هل ما زال صحيحًا.`,
};
