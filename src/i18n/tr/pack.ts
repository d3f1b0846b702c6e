/** Turkish: a pack, for whom it is, as what file, and what to do with it. */
import type { Messages } from '../nl.ts';

export const pack: Messages['pack'] = {
  senderTitle: 'Kimin için ve mektubu kim yazıyor?',
  overviewLanguage: 'Özetin dili',
  recognisableTitle: 'Sizi yine de kim tanıyabilir?',
  recognisableIntro: 'Adınız, cihazınız ve saatler pakette yok. Ama şunlar var:',
  recognisable: {
    room: 'Oda veya yer. Orada az insan varsa kimin orada olduğunu bilirler.',
    day: 'Gün. Bir takvimi veya ziyaretçi listesi olan kişi, o gün kimin orada olduğunu görebilir.',
    month: 'Ay. O ay az insan mı vardı? O zaman ay da bir şey söyler.',
    wording:
      'Kendi kelimeleriniz. Mektuplarınızı veya mesajlarınızı bilen kişi yazış biçiminizi tanıyabilir.',
    passages: 'İşaretlediğiniz kelimeler. Sizin için neyin önemli olduğunu gösterirler.',
    'own-visit':
      'Bunun sizin kendi ziyaretiniz olduğu yazıyor. Web sitesi o ziyaretten bir şey saklamış olabilir.',
    'behind-login': 'Giriş yapmanız gereken bir sayfa. Belki onu yalnızca siz böyle görürsünüz.',
    pages:
      'Sayfaların görüntüleri ve metinleri ne gösterirse odur: bir ad, bir saat veya bir sayı da olabilir. Bir görüntü pencerenizin ne kadar büyük olduğunu gösterir. Kendiniz bakın.',
    photos: 'Eklediğiniz fotoğraflar. Bir oda, bir el veya bir yansıma yetebilir.',
    papers:
      'Eklediğiniz mektuplar veya belgeler. Bir referans numarası veya tarih tek bir kişiye ait olabilir.',
    'same-elsewhere':
      'Daha önce de bir paket yaptınız. O paketi de alan kişi aynı görüntüleri ve kelimeleri görür.',
  },
  recognisableRest:
    'Kantlijn kimin ne bildiğini bilemez ve her şeyi görmez. Göstermek istemediğinizi aşağıda çıkarabilir veya üstünü kapatabilirsiniz.',
  forWhom: 'Paket kimin için?',
  rounding: 'Zamanlar ne kadar kesin olabilir?',
  roundingHint: 'Yalnızca ay yazarsa o zaman kimin orada olduğunu görmek daha zordur.',
  roundings: { day: 'Gün olarak: 25 Kasım 2026', month: 'Ay olarak: Kasım 2026' },
  editions: {
    organisation: {
      name: 'Kurum',
      hint: 'Mektup ve ekler. Başkalarına yazdıklarınız ve onların cevapları yok.',
    },
    authority: {
      name: 'Bir denetim kurumu (toezichthouder), mahkeme veya danışman',
      hint: 'Mektup, ekler, gönderdikleriniz ve gelen cevaplar. Taslaklar yok.',
    },
    full: {
      name: 'Kendiniz, tam kopya olarak',
      hint: 'Kantlijn’in sakladığı her şey: taslaklar, eski sürümler ve durumunuz da. Başkasına vermek için değil.',
    },
    anonymous: {
      name: 'Bilgi notu (tip) alan kişi, sizin adınız olmadan',
      hint: 'Görüntüler, metinler ve yazdıklarınız. Mektup, ad ve saat yok. Bilgi notunu alan kişi size cevap veremez.',
    },
  },
  reader: {
    organisation: {
      title: 'Belediye ne okuyacak?',
      intro: 'Kanıt paketini belediyeye verirseniz belediye bunu okur. Henüz hiçbir şey yapılmadı.',
    },
    authority: {
      title: 'Denetim kurumu, mahkeme veya danışmanınız ne okuyacak?',
      intro:
        'Kanıt paketini verdiğiniz kişi bunu okur. Gönderdikleriniz ve gelen cevaplar da içindedir. Henüz hiçbir şey yapılmadı.',
    },
    full: {
      title: 'Tam kopyanız',
      intro:
        'Bu, kendiniz için. İçinde her şey var, paylaşmak istemedikleriniz de. Başkasına vermeyin. Henüz hiçbir şey yapılmadı.',
    },
    anonymous: {
      title: 'Bilgi notunuzu (tip) alan kişi ne okuyacak?',
      intro:
        'Kanıt paketini verdiğiniz kişi bunu okur. Kimin yaptığı içinde yazmaz. Bu yüzden cevap da almazsınız. Henüz hiçbir şey yapılmadı.',
    },
  },
  file: 'Dosya',
  form: 'Nasıl olmasını istiyorsunuz?',
  forms: {
    zip: {
      name: 'Bir ZIP dosyası',
      hint: 'Saklanan bütün dosyalarla. Alan kişi her şeyi kontrol edebilir.',
    },
    pdf: {
      name: 'ZIP yerine tek bir PDF',
      hint: 'ZIP alamayanlar için: sayfa hâlinde mektuplar ve ekler, içinde bilgisayarlar için veriler. Saklanan dosyaların kendisi içinde yok.',
    },
  },
  withPdf: 'Okumak ve yazdırmak için bir PDF de koy',
  withPdfHint: 'Mektuplar ve numaralı sayfalarda her ek. Bu olmadan paket daha küçük olur.',
  withArchives: 'Her sayfanın web arşivini de koy',
  withArchivesHint:
    'Arşivler ve araştırmacılar için (WACZ). O sayfaların görüntüleri ve metinleri o zaman pakette iki kez olur.',
  lock: 'Dosyayı kim açabilir?',
  locks: {
    none: {
      name: 'Dosya elinde olan herkes',
      hint: 'Bu, açık bir dosya. Yanlışlıkla alan kişi de okuyabilir.',
    },
    words: {
      name: 'Yalnızca sizden altı kelime alan kişi',
      hint: 'Dosya kilitlenir. Hazır olunca kelimeleri görürsünüz. İçinde ne olduğu dışarıdan görülmez.',
    },
    key: {
      name: 'Yalnızca danışmanınız, kendi anahtarıyla',
      hint: 'Danışmanınız size o anahtarın olduğu bir dosya veya QR kodu verir. O zaman kelime söylemeniz gerekmez.',
    },
  },
  readerFile: 'Danışmanınızın dosyası veya QR kodu',
  readerText: 'Ya da anahtarı buraya yapıştırın',
  readerWords: 'Bunlar danışmanınızın sekiz kelimesi mi?',
  readerAsk:
    'Danışmanınıza sekiz kelimeyi sorun, telefonda veya kâğıtta. Anahtarın geldiği mesajdan bakmayın: onu biri değiştirmiş olabilir.',
  readerSame: 'Evet, bu kelimeler aynı',
  readerFirst: 'Önce danışmanınızın anahtarını verin ve sekiz kelimeyi karşılaştırın.',
  lockedForKey: 'Bu dosyayı yalnızca danışmanınız açabilir. Artık siz de açamazsınız.',
  measuring: 'Boyut hesaplanıyor.',
  about: (size) => `Yaklaşık boyut: ${size}.`,
  willFit: (limit) => `Bu, büyük olasılıkla en çok ${limit} MB olan bir e-postaya sığar.`,
  willNotFit: (limit) => `Bu, büyük olasılıkla en çok ${limit} MB olan bir e-postaya sığmaz.`,
  canSplit: 'Bölümlere ayırabilirsiniz.',
  otherWay: 'O zaman USB bellekle veya kâğıtta verin.',
  fits: (limit) => `En çok ${limit} MB olan bir e-postaya sığar.`,
  fitsNone: (limit) => `En çok ${limit} MB olan bir e-postaya sığmaz.`,
  mailGrows: 'E-posta bir dosyayı üçte birden biraz fazla büyütür. Bu hesaba katıldı.',
  split: 'Bölümlere ayrılsın mı?',
  splitNone: 'Hayır, hepsi tek dosyada',
  splitMail: (limit) => `En çok ${limit} MB olan e-postalar için bölümler`,
  splitOther: 'Başka boyutta bölümler',
  splitMost: 'En büyük bölüm, MB olarak',
  splitProblem: '1 ile 2000 arasında bir sayı yazın.',
  parts: (count) => (count === 1 ? 'Tek bölüme sığar.' : `Yaklaşık ${count} bölüm olur.`),
  partsHint: 'Her bölüm ayrı kontrol edilebilir. Hepsi birlikte paketin tamamıdır.',
  make: 'Dosyayı yap',
  building: 'Dosya yapılıyor',
  steps: {
    covering: (done, total) => `Üstü kapatılıyor: ${done} / ${total}`,
    copies: (done, total) => `Görüntüler kâğıt için hazırlanıyor: ${done} / ${total}`,
    pages: (done, total) => `Sayfalar yapılıyor: ek ${done} / ${total}`,
    archives: (done, total) => `Web arşivleri hazırlanıyor: ${done} / ${total}`,
    writing: (percent) => `Yazılıyor: %${percent}`,
    checking: (percent) => `Yeniden okunuyor ve kontrol ediliyor: %${percent}`,
    searching: (percent) => `Her şeyin üstü kapalı mı, aranıyor: %${percent}`,
    locking: (percent) => `Kilitleniyor: %${percent}`,
    saving: (percent) => `Kaydediliyor: %${percent}`,
  },
  begun: 'Başlıyor.',
  ready: {
    zip: 'Kanıt paketi hazır ve kontrol edildi. Henüz cihazınıza kaydedilmedi.',
    pdf: 'PDF hazır. Henüz cihazınıza kaydedilmedi.',
  },
  readyThere: (name) =>
    `Kanıt paketi hazır ve kontrol edildi. Seçtiğiniz yerde duruyor. Adı: ${name}.`,
  readyParts: (count) =>
    `Kanıt paketi hazır ve kontrol edildi, ${count} bölüm hâlinde. Henüz cihazınıza kaydedilmedi.`,
  part: (number, of) => `Bölüm ${number} / ${of}`,
  size: (size) => `Boyut: ${size}.`,
  save: { zip: 'Kanıt paketini kaydet', pdf: 'PDF’yi kaydet' },
  saveLocked: 'Dosyayı kaydet',
  lockWords: 'Dosyayı açan altı kelime',
  lockWordsOnce:
    'Bu kelimeleri bir yere yazın. Yalnızca burada dururlar ve hiçbir yerde saklanmazlar.',
  lockWordsTell:
    'Kelimeleri dosyadan başka bir yolla verin. Dosyayı e-postayla mı gönderiyorsunuz? O zaman kelimeleri telefonda söyleyin.',
  lockWordsOpen:
    'Alan kişi Kantlijn’de ‘Kanıt paketi aç’ düğmesini seçer. age programı da açar; o zaman kelimeleri kısa çizgilerle yazın.',
  savePart: (number) => `Kaydet: bölüm ${number}`,
  choosePlace: 'Kaydetme yerini seç',
  choosePlaceOf: (number) => `Kaydetme yerini seç: bölüm ${number}`,
  placeFirst: 'Önce kaydetme yerini seç',
  placeFirstHint: 'O zaman hemen oraya gelir, başka hiçbir yere gelmez.',
  saved: (name) => `Kaydedildi. Adı: ${name}.`,
  notSaved:
    'Dosya oraya kaydedilmedi. Hâlâ hazır duruyor. Başka bir yer seçin veya diğer düğmeyi kullanın.',
  fingerprint: 'Dijital parmak izi',
  fingerprintHint:
    'Bu dijital parmak izini bir yere yazın veya paketi alan kişiye söyleyin. Kontrolde aynı çıkarsa aynı pakettir.',
  nextTitle: 'Şimdi ne olacak?',
  next: {
    organisation:
      'Dosyayı kuruma verin. Kendiniz de bir kopya saklayın. Ne zaman gönderdiğinizi ‘Mektuplar ve süreler’ bölümüne yazın.',
    authority:
      'Dosyayı seçtiğiniz kişiye veya kuruma verin. Kendiniz de bir kopya saklayın. Ne zaman ve nasıl verdiğinizi yazın.',
    full: 'Yalnızca sizin ulaşabileceğiniz bir yerde saklayın. Başka biri için başka bir paket yaparsınız.',
    anonymous:
      'Kimden geldiği görülmeyecek şekilde verin. Bir e-posta sizin adresinizi gösterir. İnternetten yükleme, hangi bağlantıdan geldiğini gösterebilir. Dosyanızda bu paketi yaptığınız yazmaz. Kendiniz bir kopya saklarsanız, o kopyayı bulan kişi paketin sizin olduğunu görebilir.',
  },
  nextParts: 'Bütün bölümleri kaydedin ve hepsini verin.',
  without: (numbers) =>
    `Bir görüntü okunamadı. İlgili ek: ${numbers}. O sayfada bu yazar. Gerisi tam.`,
};
