/** Arabic: people who help. */
import type { help as words } from '../nl/help.ts';

export const help: typeof words = {
  title: 'مساعدة من الناس',
  intro: 'لا حاجة إلى أن تفعلوا هذا وحدكم. Kantlijn لا يرسل إليهم شيئا؛ أنتم من يتصل بهم.',
  does: 'ماذا يفعلون',
  cost: 'كم يكلف',
  find: 'كيف تجدونهم',
  searchFor: 'ابحثوا عن هذا',
  bring: 'ماذا تأخذون معكم',
  doesNot: 'ما لا يفعلونه',
  unsure: 'لم نتمكن من التحقق من هذا بشكل مؤكد. اسألوا هناك أولا.',
  source: 'المصدر',
  checkedOn: (day) => `تم التحقق في ${day}.`,
  overdue: (day) => `كان يجب التحقق من هذا مرة أخرى قبل ${day}. اسألوا إن كان لا يزال صحيحا.`,
};
