/** Turkish: passages that changed. */
import type { Messages } from '../nl.ts';

export const change: Messages['change'] = {
  title: 'Sayfa değişti',
  classes: {
    removed: 'Silinmiş',
    changed: 'Değişmiş',
    moved: 'Yeri değişmiş',
    duplicated: 'Birden fazla',
    'not-searched': 'Aranmadı',
  },
  said: {
    removed: (moment) => `${moment} tarihinde bu metin artık orada yoktu.`,
    changed: (moment) => `${moment} tarihinde bu metin artık böyle değildi.`,
    moved: (moment) =>
      `${moment} tarihinde bu metin başka bir yerdeydi veya başka kelimelerin arasındaydı.`,
    duplicated: (moment) => `${moment} tarihinde bu metin sayfada birden fazla kez vardı.`,
    'not-searched': (moment) => `${moment} tarihinde bu metin aranmadı. Arama çok uzun sürdü.`,
    'from-its-place': (moment) =>
      `${moment} tarihinde bu metin artık o yerde değildi. Sayfanın başka bir yerinde duruyordu.`,
  },
  lastSeen: (moment) => `Son kez böyle görüldüğü tarih: ${moment}.`,
  again: (moment) => `${moment} tarihinde metin yine sizin işaretlediğiniz gibiydi.`,
  meaning: 'Bir sayı, tarih, tutar, süre veya olumsuz bir ifade farklı.',
  show: 'Neyin farklı olduğuna bak',
  old: 'Önce yazan',
  now: 'Sonra yazan',
  noPlace: 'Sayfada buna ait bir yer gösterilemiyor.',
  itsPlace: '[metin buradaydı]',
  differences: 'Farklar',
  legend: 'Silinenlerin üstü çizili. Yenilerin altı çizili.',
  replacement: (gone, come) => {
    if (come === '') return `Silinen: “${gone}”`;
    return gone === '' ? `Yeni: “${come}”` : `Önce “${gone}”, sonra “${come}”`;
  },
  limits: 'Sayfayı kimin ve neden değiştirdiği görülmez.',
  add: 'Kanıt paketine ekle',
  added: 'Bu, pakete ek olarak girer.',
  takeOut: 'Kanıt paketinden çıkar',
};
