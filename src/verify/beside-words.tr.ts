/** What there is to say of what was given beside a pack, in Turkish. Not yet looked at by somebody else. */
import type { BesideWords } from './beside-words.ts';

export const besideWordsTr: BesideWords = {
  questions: {
    receipt: 'Alındı belgesi bu pakete uyuyor mu?',
    opening: 'Mühürlenen bu mu?',
  },
  receipt: (at, seq, key) => ({
    title: 'Evet, kayıt defteri o zaman kaldığı yerden devam ediyor',
    text: `Tarih: ${at}. Biri o zaman, ${seq} numaralı satıra kadar kayıt defterini aldığını imzaladı. Anahtarı: ${key}. O satır hâlâ öyle yazıyor. Yani bu kayıt defteri, o zaman alınanın devamı.`,
  }),
  opening: (at, seq) => ({
    title: `Evet, mühürlenen bu (${at})`,
    text: `Kayıt defterinin ${seq} numaralı satırında yazıyor. An, paketi yapan kişinin saatinden geliyor.`,
  }),
  codes: {
    'receipt-wrong': {
      what: 'Alındı belgesi doğru imzalanmamış.',
      means: 'Birinin paketi o zaman aldığı bu belgeden görülmüyor.',
      next: 'Belgeyi, paketi o zaman alan kişiden yeniden isteyin.',
    },
    'receipt-of-other': {
      what: 'Alındı belgesi başka bir dosyanın.',
      means: 'Bu paket hakkında bir şey söylemez.',
      next: 'Bu dosyaya ait belgeyi seçin.',
    },
    'log-cut': {
      what: 'Kayıt defteri, alındığı zamankinden daha erken bitiyor.',
      means: 'Birinin imzaladığı satır artık yok.',
      next: 'Paketi size veren kişiden, içinde bütün kayıt defteri olan bir paket isteyin.',
    },
    'log-rewritten': {
      what: 'Kayıt defteri, alındığı zamankinden farklı.',
      means: 'Birinin imzaladığı satır artık öyle yazmıyor.',
      next: 'Bunun nasıl olduğunu paketi size veren kişiye sorun ve önceki paketle karşılaştırın.',
    },
    'line-lost': {
      what: 'Bu paketle bu söylenemez.',
      means: 'Kayıt defterinin o satırı, paketi yapan kişinin cihazında kaybolmuş.',
      next: 'Paketi yapan kişiden daha eski bir paket isteyin ve belgeyi onunla kontrol edin.',
    },
    'opening-wrong': {
      what: 'Mühürlenen bu değil.',
      means: 'Dosya veya onu açmak için verilen, o zamankinden farklı.',
      next: 'İkisini de, onları size veren kişiden yeniden isteyin.',
    },
    'opening-unknown': {
      what: 'Bu, paketin kayıt defterinde yazmıyor.',
      means: 'Başka bir dosyanın veya bu paketten sonrasının. Ya da bu paket ondan söz etmiyor.',
      next: 'Bunu, aynı dosyanın daha sonraki bir paketiyle kontrol edin.',
    },
    'opening-file-missing': {
      what: 'Konusu olan dosya burada yok.',
      means: 'O dosya olmadan, bunun o olup olmadığı söylenemez.',
      next: 'Paketi, açma dosyasını ve dosyayı birlikte seçin.',
    },
    'pack-needed': {
      what: 'Bunu kontrol edecek tam bir paket yok.',
      means: 'Bu yüzden hakkında bir şey söylenmedi.',
      next: 'Ait olduğu kanıt paketiyle birlikte seçin.',
    },
  },
};
