/** Turkish: packs that are opened and taken over. */
import type { Messages } from '../nl.ts';

export const received: Messages['received'] = {
  open: 'Kanıt paketi aç',
  choose: 'Hangi kanıt paketini açıyorsunuz?',
  chooseHint:
    'Bu bir ZIP dosyası veya kilitli bir dosyadır (.age). Bölümlerden mi oluşuyor? O zaman bütün bölümleri birlikte seçin.',
  askWords: 'Dosyayı hangi kelimeler açıyor?',
  askWordsHint:
    'Bu dosya kilitli. Onu size veren kişide altı kelime var. Kısa çizgi ve büyük harf fark etmez.',
  typedWords: 'Altı kelime',
  typeWordsFirst: 'Önce kelimeleri yazın.',
  openIt: 'Aç ve kontrol et',
  looksOnly: 'Paket önce kontrol edilir. Henüz hiçbir şey alınmaz.',
  files: 'Dosya veya dosyalar',
  chooseFirst: 'Önce bir dosya seçin.',
  look: 'Kontrol et',
  chooseOther: 'Başka bir dosya seç',
  looking: (percent) => `Kontrol ediliyor: %${percent}`,
  taking: (percent) => `Alınıyor: %${percent}`,
  seen: 'Bunlar kontrol edildi',
  notIntact: 'Bu paket alınamaz. Hiçbir şey değişmedi.',
  partsDiffer:
    'Bu dosyalar aynı pakete ait değil. Hiçbir şey değişmedi. Tek bir paketin bölümlerini seçin.',
  partMissing: (number, of) =>
    `Paket ${of} bölümden oluşuyor. Eksik bölüm: ${number}. Hiçbir şey değişmedi. Bütün bölümleri birlikte seçin.`,
  partsMissing: (numbers, of) =>
    `Paket ${of} bölümden oluşuyor. Eksik bölümler: ${numbers}. Hiçbir şey değişmedi. Bütün bölümleri birlikte seçin.`,
  saysOfItself: 'Paketin kendisi hakkında söyledikleri',
  edition: 'Kimin için',
  editions: {
    full: 'Yapan kişinin kendisi için, içinde her şeyle',
    authority: 'Bir denetim kurumu, mahkeme veya danışman için',
    organisation: 'Kurum için',
    anonymous: 'Bilgi notu (tip): kimin yaptığı içinde yazmaz',
  },
  noEdition: 'İçinde yazmıyor',
  part: 'Bölüm',
  partOf: (number, of) => `${number} / ${of}`,
  day: 'Gün',
  software: 'Yapıldığı program',
  fingerprint: 'Dijital parmak izi',
  more: (count) => `Ve ${count} tane daha`,
  whose: 'Bu paketi kim yaptı?',
  whoseHint:
    'Bu, pakete bakınca görülmez. Paket başkasınınsa yalnızca bildirimler ve onlara ait olanlar gelir. O zaman yanlarında, alınan bir paketten geldikleri yazar.',
  takeReceived: 'Başka biri: dosyama al',
  takeOwn: 'Ben: eskisi gibi geri yükle',
  nothingLost: 'Burada zaten olanlar kalır. Bunu kapatırsanız hiçbir şey alınmaz.',
  isNew: (count) => `${count} bildirim alındı.`,
  nothingNew: 'Yeni bildirim eklenmedi.',
  wasHere: 'Bu paket burada zaten alınmıştı.',
  unchanged: (count) => `${count} bildirim burada zaten vardı.`,
  staysRemoved: (count) => `${count} bildirimi burada silmiştiniz. Silinmiş olarak kalır.`,
  staysOwn: (count) => `${count} bildirim sizin kendinizin. Sizin yaptığınız gibi kalır.`,
  kept: (count) => `Paketteki ${count} başka dosya, geldiği gibi saklandı.`,
  receipt: 'Alındı belgesi',
  receiptText:
    'Bununla sonra, paketi yapan kişinin kayıt defterinden bir şey çıkarılıp çıkarılmadığı görülebilir. Bunu, paketi size veren kişiye verin ve kendiniz de bir kopya saklayın. İçinde sizin kim olduğunuz yazmaz.',
  saveReceipt: 'Alındı belgesini kaydet',
  fromPack: 'Alınan bir paketten',
  cancel: 'Durdur',
  close: 'Kapat',
};
