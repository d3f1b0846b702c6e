/** Arabic: the card for a talk. */
import type { Messages } from '../nl.ts';

export const talkCard: Messages['talkCard'] = {
  open: 'بطاقة للمقابلة',
  title: 'بطاقة للمقابلة',
  intro: 'أسئلة يمكنكم طرحها عند الشباك أو في مقابلة. الهولندية على اليسار، وبجانبها لغتكم.',
  language: 'اللغة بجانب الهولندية',
  dutchOnly: 'الهولندية فقط',
  practice: 'عن ماذا المقابلة؟',
  anyTalk: 'أي مقابلة',
  preview: 'البطاقة',
  print: 'طباعة البطاقة',
  save: 'حفظ البطاقة',
  fileName: 'talk-card.html',
};
