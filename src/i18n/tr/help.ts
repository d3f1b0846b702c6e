/** Turkish: people who help. */
import type { help as words } from '../nl/help.ts';

export const help: typeof words = {
  title: 'İnsanlardan yardım',
  intro:
    'Bunu tek başınıza yapmak zorunda değilsiniz. Kantlijn onlara hiçbir şey göndermez; siz kendiniz ulaşırsınız.',
  does: 'Ne yaparlar',
  cost: 'Ücreti',
  find: 'Onları nasıl bulursunuz',
  searchFor: 'Bunu arayın',
  bring: 'Yanınıza ne alırsınız',
  doesNot: 'Ne yapmazlar',
  unsure: 'Bunu kesin olarak kontrol edemedik. Önce oraya sorun.',
  source: 'Kaynak',
  checkedOn: (day) => `Kontrol tarihi: ${day}.`,
  overdue: (day) =>
    `Buna şu tarihten önce yeniden bakılması gerekiyordu: ${day}. Hâlâ doğru olup olmadığını sorun.`,
};
