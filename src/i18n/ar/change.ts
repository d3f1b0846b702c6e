/** Arabic: passages that changed. */
import type { Messages } from '../nl.ts';

export const change: Messages['change'] = {
  title: 'تغيّرت الصفحة',
  classes: {
    removed: 'أُزيل',
    changed: 'تغيّر',
    moved: 'نُقل',
    duplicated: 'مكرر',
    'not-searched': 'لم يُبحث عنه',
  },
  said: {
    removed: (moment) => `في ${moment} لم يعد هذا النص موجودًا.`,
    changed: (moment) => `في ${moment} لم يعد هذا النص مكتوبًا بالشكل نفسه.`,
    moved: (moment) => `في ${moment} كان هذا النص في موضع آخر، أو بين كلمات أخرى.`,
    duplicated: (moment) => `في ${moment} كان هذا النص على الصفحة أكثر من مرة.`,
    'not-searched': (moment) => `في ${moment} لم يُبحث عن هذا النص. كان ذلك يستغرق وقتًا طويلًا.`,
    'from-its-place': (moment) =>
      `في ${moment} لم يعد هذا النص في ذلك الموضع. لكنه كان لا يزال في موضع آخر على الصفحة.`,
  },
  lastSeen: (moment) => `شوهد هكذا لآخر مرة في ${moment}.`,
  again: (moment) => `في ${moment} عاد النص كما كان عندما وضعتم عليه العلامة.`,
  meaning: 'تغيّر عدد أو تاريخ أو مبلغ أو مهلة أو كلمة نفي.',
  show: 'عرض ما تغيّر',
  old: 'ما كان مكتوبًا',
  now: 'ما كُتب لاحقًا',
  noPlace: 'لا يوجد على الصفحة موضع يمكن ربطه بهذا.',
  itsPlace: '[هنا كان النص]',
  differences: 'الفروق',
  legend: 'ما أُزيل مشطوب بخط. وما هو جديد تحته خط.',
  replacement: (gone, come) => {
    if (come === '') return `أُزيل: «${gone}»`;
    return gone === '' ? `جديد: «${come}»` : `أولًا «${gone}»، ثم «${come}»`;
  },
  limits: 'من غيّر الصفحة، ولماذا، لا يمكن معرفته من هنا.',
  add: 'إضافة إلى حزمة الأدلة',
  added: 'سيُرفق هذا كملحق.',
  takeOut: 'إخراج من حزمة الأدلة',
};
