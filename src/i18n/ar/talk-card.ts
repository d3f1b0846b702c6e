/** Arabic: the card for a talk. */
import type { Messages } from '../nl.ts';

export const talkCard: Messages['talkCard'] = {
  open: 'بطاقة للمحادثة',
  title: 'بطاقة للمحادثة',
  intro: 'أسئلة يمكنكم طرحها عند الشباك أو في محادثة. الهولندية على اليسار، وبجانبها لغتكم.',
  language: 'اللغة بجانب الهولندية',
  dutchOnly: 'الهولندية فقط',
  practice: 'عن ماذا المحادثة؟',
  anyTalk: 'أي محادثة',
  preview: 'البطاقة',
  print: 'طباعة البطاقة',
  save: 'حفظ البطاقة',
  fileName: 'talk-card.html',
};
