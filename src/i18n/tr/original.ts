/** Turkish: the file itself. */
import type { Messages } from '../nl.ts';

export const original: Messages['original'] = {
  title: 'Dosyanın kendisini saklayın',
  hint: 'Tarayıcı PDF dosyasına izin vermedi. PDF’yi cihazınıza kaydedin. Dosyayı burada seçin veya buraya sürükleyin.',
  limits: 'Kanıt paketinde bu dosyayı sizin eklediğiniz yazar.',
  file: 'PDF dosyası',
  kept: (moment) => `PDF dosyasını siz eklediniz, tarih: ${moment}`,
};
