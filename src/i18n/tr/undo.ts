/** Turkish: what was taken away, and back. */
import type { undo as words } from '../nl/undo.ts';

export const undo: typeof words = {
  taken: {
    report: 'Bildirim silindi.',
    step: 'Adım kaldırıldı.',
    letter: 'Mektup atıldı.',
    file: 'Belge, kanıt paketinden çıkarıldı.',
    date: 'Tarih kaldırıldı.',
    mark: 'İşaret kaldırıldı.',
  },
  howLong: (seconds) => `Bunu ${seconds} saniye boyunca geri yükleyebilirsiniz.`,
  putBack: 'Geri yükle',
};
