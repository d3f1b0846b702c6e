/** Turkish: a letter with its exhibits as pages. */
import type { Messages } from '../nl.ts';

export const letterPdf: Messages['letterPdf'] = {
  title: 'Eklerle birlikte PDF',
  purpose:
    'Okumak, yazdırmak veya vermek için: mektup, yanındakiler ve numaralı sayfalarda her ek.',
  withExhibits: (count) =>
    count === 1 ? 'Ekiyle birlikte, sayfa hâlinde' : `${count} ekiyle birlikte, sayfa hâlinde`,
  noExhibits: 'Bu mektubun eki yok. PDF’de mektup ve yanındakiler var.',
  edition: 'PDF nasıl olsun?',
  editions: {
    volumes: (most) =>
      `Bölüm bölüm, her bölümde en çok ${most} ek. Bu, e-posta ve eski bilgisayarlar için daha hafiftir.`,
    combined: 'Hepsi tek dosyada.',
  },
  withData: 'Bilgisayarların okuyabileceği bir ek listesi de koy (JSON)',
  dataHint: 'Danışman veya denetim kurumu için kullanışlıdır. Adınız o listede yok.',
  make: 'PDF’yi yap',
  print: 'Eklerle birlikte yazdır',
  printHint: 'Bu bilgisayara dosya gelmez.',
  progress: {
    copies: (done, total) => `Görüntüler hazırlanıyor: ${done} / ${total}.`,
    pages: (done, total) => `Sayfalar yapılıyor: ek ${done} / ${total}.`,
  },
  stop: 'Durdur',
  stopped: 'Durduruldu. Dosya yapılmadı ve mektubunuz saklandı.',
  pages: (count) => `${count} sayfa`,
  saved: (name, pages) => `Hazır: ${pages}. İndirilenlerde şu dosyaya bakın: ${name}.`,
  volumes: (count, pages) => `Hazır: ${count} bölüm, ${pages}. Her bölümü kaydedin.`,
  saveVolume: (number) => `Kaydet: bölüm ${number}`,
  without: (numbers) =>
    `Bir görüntü okunamadı. İlgili ek: ${numbers}. O sayfada bu yazar. Gerisi tam.`,
  notMade:
    'PDF yapılmadı. Mektubunuz ve ekleriniz saklandı. Yeniden deneyin veya PDF’yi ekler olmadan yapın.',
  printedPicture: (exhibit, at, of) => `Ek ${exhibit} · görüntü ${at} / ${of}`,
};
