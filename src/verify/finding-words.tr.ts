/** What there is to say of each finding, in Turkish. Not yet looked at by somebody who reads it daily. */
import type { WordsOfFindings } from './finding-words.ts';

const again = 'Paketi, onu size veren kişiden yeniden isteyin.';
const compare =
  'Paketi, onu size veren kişiden yeniden isteyin ve dijital parmak izini karşılaştırın.';
const notSeen = 'Bunun nasıl olduğu görülmüyor.';

export const findingWordsTr: WordsOfFindings = {
  'not-a-zip': {
    what: 'Bu bir ZIP dosyası değil veya okunamıyor.',
    means: 'Paketin hiçbir şeyi kontrol edilmedi.',
    next: 'ZIP dosyasının kendisini seçin. Yine olmuyorsa dosyayı yeniden isteyin.',
  },
  'zip-cut-off': {
    what: 'ZIP dosyası erken bitiyor.',
    means: 'Bir bölümü eksik. Çoğu zaman indirme veya gönderme tamamlanmamıştır.',
    next: 'Bir kez daha indirin veya yeniden isteyin.',
  },
  'zip-feature-unknown': {
    what: 'ZIP dosyası, kanıt paketlerinden başka bir yolla paketlenmiş.',
    means: 'Belki yeniden paketlendi veya bir parolayla kapatıldı.',
    next: 'Dosyayı Kantlijn’in yaptığı gibi isteyin.',
  },
  'zip-headers-disagree': {
    what: 'ZIP dosyası, aynı dosya için iki yerde farklı şeyler söylüyor.',
    means: 'Bir program, içinde başka bir programdan farklı bir şey okuyabilir.',
    next: again,
  },
  'zip-bytes-unaccounted': {
    what: 'ZIP dosyasında hiçbir dosyaya ait olmayan veya iki dosyaya ait olan veriler var.',
    means: `ZIP dosyası artık yapıldığı gibi değil. ${notSeen}`,
    next: compare,
  },
  'zip-too-large': {
    what: 'Bu, açılınca söylediğinden veya bir kanıt paketinin olabileceğinden daha büyük.',
    means: 'Açmak bilgisayarı kilitleyebilir. Bu yüzden daha fazlası okunmadı.',
    next: `Onu açmayın. ${again}`,
  },
  'name-refused': {
    what: 'Bir dosyanın adı, kanıt paketlerinde bulunmayan bir ad.',
    means: 'Böyle bir ad başka bir bilgisayarda başka bir anlama gelebilir.',
    next: `Onu açmayın. ${again}`,
  },
  'name-twice': {
    what: 'Bir ad iki kez var.',
    means: 'Hangisini gördüğünüz, paketi açtığınız programa bağlıdır.',
    next: again,
  },
  'not-a-file': {
    what: 'Pakette sıradan bir dosya olmayan bir şey var.',
    means: 'Paketin dışındaki bir şeyi gösteriyor olabilir.',
    next: `Onu açmayın. ${again}`,
  },
  'not-a-pack': {
    what: 'Bu ZIP dosyası bir kanıt paketi değil.',
    means: 'Her kanıt paketindeki tek klasör ve listeler bunda yok.',
    next: 'ZIP dosyasını aldığınız gibi seçin. Onu yeniden paketlemeyin.',
  },
  'version-unknown': {
    what: 'Bu paket, bu kontrolün tanımadığı bir sürümden.',
    means: 'Paketin tam olup olmadığını bu kontrol söyleyemez.',
    next: 'Daha yeni bir Kantlijn kullanın veya listeleri sha256sum ile kontrol edin.',
  },
  'bag-declaration-wrong': {
    what: 'bagit.txt dosyası olması gerektiği gibi değil.',
    means: 'Orada, paketin hangi kurallara göre yapıldığı yazar.',
    next: compare,
  },
  'bag-info-wrong': {
    what: 'bag-info.txt dosyası olması gerektiği gibi değil.',
    means: 'Paketin kendisi hakkında söyledikleri kesin değil: gün, bölüm, program.',
    next: compare,
  },
  'manifest-wrong': {
    what: 'Bir dijital parmak izi listesi olması gerektiği gibi değil.',
    means: 'Bu listeyle her şey kontrol edilemez.',
    next: compare,
  },
  'manifest-lists-itself': {
    what: 'Bir dijital parmak izi listesinde listenin kendi adı var.',
    means: 'Bir liste kendi parmak izini içeremez. Kantlijn listeyi hiçbir zaman böyle yapmaz.',
    next: compare,
  },
  'file-missing': {
    what: 'Bir dosya eksik.',
    means: 'Listede yazıyor ama pakette yok.',
    next: compare,
  },
  'file-not-listed': {
    what: 'Bir dosya hiçbir listede yok.',
    means: 'Listeler yapılırken pakette değildi.',
    next: 'Bu dosyaya güvenmeyin. Nereden geldiğini, paketi size veren kişiye sorun.',
  },
  'file-changed': {
    what: 'Bir dosya, liste yapıldığı zamankinden farklı.',
    means: 'Bu bilerek veya kopyalama hatasıyla olmuş olabilir.',
    next: compare,
  },
  'payload-count-wrong': {
    what: 'Dosyaların sayısı veya boyutu, paketin kendi söylediğinden farklı.',
    means: 'Bir şey eklenmiş veya eksilmiş olabilir.',
    next: compare,
  },
  'row-unreadable': {
    what: 'Bilgisayar için olan verilerden biri okunamıyor.',
    means: 'Liste dosyaya uyuyor ama içinde yazan doğru değil.',
    next: again,
  },
  'row-file-missing': {
    what: 'Veriler, pakette olmayan veya farklı olan bir dosyadan söz ediyor.',
    means: 'Bu paketin parçaları birbirine uymuyor.',
    next: again,
  },
  'seal-broken': {
    what: 'Bir mühür, saklanana uymuyor.',
    means: 'Bildirim, mühürlendiği andakinden farklı.',
    next: again,
  },
  'log-broken': {
    what: 'Kayıt defterinin bir satırı, önündeki satıra uymuyor.',
    means: `Kayıt defteri artık yapıldığı gibi değil. ${notSeen}`,
    next: again,
  },
  'log-reordered': {
    what: 'Kayıt defterinin satırları kendi sırasında değil.',
    means: 'Her satır var ama bir veya daha fazla satır başka bir yerde.',
    next: again,
  },
  'log-doubled': {
    what: 'Kayıt defterinin bir satırı iki kez var.',
    means: `Kayıt defteri artık yapıldığı gibi değil. ${notSeen}`,
    next: again,
  },
  'log-cut': {
    what: 'Kayıt defteri erken bitiyor.',
    means: 'Daha önce mühürlenen veya alınan bir satır artık yok.',
    next: 'Paketi size veren kişiden, içinde bütün kayıt defteri olan bir paket isteyin.',
  },
  'log-rewritten': {
    what: 'Kayıt defterinin bir satırı öncekinden farklı.',
    means: 'Mühürlenen veya alınan satır artık öyle yazmıyor.',
    next: compare,
  },
  'log-ahead': {
    what: 'Pakette henüz gelmemiş bir an yazıyor.',
    means: 'Bir cihazın saati ileri veya diğerinin saati geri.',
    next: 'Bu cihazın saatinin doğru olup olmadığına bakın ve paketi yeniden kontrol edin.',
  },
  'signature-missing': {
    what: 'İmza veya ona ait anahtar eksik.',
    means: 'Dosyanın bir anahtarı var ama bu paket onunla tam olarak imzalanmamış.',
    next: again,
  },
  'signature-wrong': {
    what: 'Bir imza, imzalanana uymuyor.',
    means: `Paket veya imza değişmiş. ${notSeen}`,
    next: compare,
  },
  'signature-other-key': {
    what: 'İmza, dosyanın anahtarından başka bir anahtarın.',
    means: 'Onu başka biri imzalamış olabilir.',
    next: compare,
  },
  'key-statement-wrong': {
    what: 'Paketin, dosyanın anahtarı hakkında söyledikleri doğru değil.',
    means: 'Anahtarın kime ait olduğu bu yüzden izlenemiyor.',
    next: compare,
  },
  'receipt-wrong': {
    what: 'Bir alındı belgesi doğru imzalanmamış.',
    means: 'Birinin paketi o zaman aldığı bu belgeden görülmüyor.',
    next: 'Belgeyi, paketi o zaman alan kişiden yeniden isteyin.',
  },
  'seals-unreadable': {
    what: 'Mühürlerin listesi okunamıyor.',
    means: 'Dosyanın hangi anahtarla mühürlendiği bu yüzden söylenemez.',
    next: again,
  },
  'stamp-broken': {
    what: 'Bir zaman damgası doğru değil.',
    means:
      'Bu yüzden paketin ne zaman var olduğu hakkında bir şey söylemez. Diğer dosyalar ayrıca kontrol edildi.',
    next: 'Bu zaman damgasına güvenmeyin. Hizmetin cevabını (.tsr), onu size veren kişiden yeniden isteyin.',
  },
  'stamp-of-other-pack': {
    what: 'Bir zaman damgası başka bir pakete ait.',
    means: 'Bu paketinkinden başka bir dijital parmak izi için.',
    next: 'Bu pakete ait zaman damgasını seçin ve yeniden kontrol edin.',
  },
  'stamp-refused': {
    what: 'Hizmet zaman damgası vermedi.',
    means: 'Cevabı ret. Paketin ne zaman var olduğu hakkında bir şey söylemez.',
    next: 'İçinde zaman damgası olan bir cevabı, onu size veren kişiden isteyin.',
  },
};
