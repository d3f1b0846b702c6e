/** Turkish: the seal of the dossier, receipts, the key of who receives packs, and opening what was sealed. */
import type { Messages } from '../nl.ts';

export const keys: Messages['keys'] = {
  open: 'Mühür ve anahtarlar',
  title: 'Mühür ve anahtarlar',
  close: 'Kapat',
  back: 'Geri',
  seal: 'Dosyanızın mührü',
  sealText:
    'Kantlijn belgelediklerinizi, bu cihazda kalan bir anahtarla mühürler. Sizden paket alan kişi, paketin hangi anahtarla mühürlendiğini görür.',
  sealTell:
    'Bu sekiz kelimeyi şimdi danışmanınıza verin, kâğıtta veya telefonda. O zaman danışmanınız bir paketin sizden geldiğini sonra görebilir, biri buna karşı çıksa bile.',
  sealWords: 'Sekiz kelimeyle anahtar',
  sealPrint: 'Dijital parmak izi',
  sealSince: 'Başlangıç',
  sealBefore: (count) => `Dosyanızı daha önce ${count} başka anahtar mühürledi.`,
  noSeal:
    'Bu cihazda henüz hiçbir şey mühürlenmedi. Anahtar, ilk belgelemede veya ilk pakette yapılır. Şimdi de yapabilirsiniz.',
  makeSeal: 'Anahtarı şimdi yap',
  replace: 'Başka bir anahtar al',
  replaceTitle: 'Başka bir anahtar alınsın mı?',
  replaceText:
    'Bu cihazı başka biri kullandıysa bunu yapın. Mühürlenmiş olanlar olduğu gibi kalır. Eski anahtar bir kez daha imzalar: yenisi için.',
  replaceTell: 'Sonra danışmanınıza yeni sekiz kelimeyi de verin.',
  replaceNow: 'Başka bir anahtar al',
  replaced: 'Başka bir anahtar var. Danışmanınıza bu sekiz kelimeyi de verin.',
  receipts: 'Alındı belgeleri',
  receiptsText:
    'Sizin paketinizi alan biri size bir alındı belgesi verebilir. Bununla sonra, kayıt defterinizden hiçbir şeyin çıkarılmadığı görülür.',
  noReceipts: 'Henüz alındı belgesi yok.',
  receiptOf: (moment, pack) => `${moment}: paket ${pack} alındı.`,
  receiptBy: (words) => `Alan kişinin anahtarı: ${words}`,
  receiptFile: 'Size verilen alındı belgesi (.json)',
  chooseFirst: 'Önce bir dosya seçin.',
  takeReceipt: 'Alındı belgesini yükle',
  receiptKept: 'Alındı belgesi doğru ve saklandı. Bundan sonraki paketlerinize girer.',
  receiptNotKept: 'Hiçbir şey saklanmadı ve hiçbir şey değişmedi.',
  receiptNotRead:
    'Tarayıcı bu dosyayı okuyamıyor. Hiçbir şey saklanmadı. Dosyayı bu cihaza koyun ve yeniden seçin.',
  lock: 'Yalnızca sizin açabileceğiniz paketler',
  lockText:
    'Başkalarına yardım mı ediyorsunuz? O zaman onlara anahtarınızı verin. Onunla kilitlenen bir paket yalnızca burada açılır.',
  makeLock: 'Anahtarımı yap',
  makeAnother: 'Yeni bir anahtar yap',
  lockMade: 'Anahtarınız yapıldı.',
  lockGive:
    'Dosyayı veya QR kodunu verin. Sekiz kelimeyi başka bir yolla söyleyin, örneğin telefonda. Böylece karşıdaki, anahtarın sizin olduğunu bilir.',
  lockWords: 'Sekiz kelimeyle anahtarınız',
  lockKey: 'Anahtarınız',
  lockPicture: 'Anahtarınızın QR kodu',
  lockSave: 'Anahtarımı dosya olarak kaydet',
  lockSavePicture: 'QR kodunu kaydet',
  lockStays:
    'Gizli yarısı bu cihazda kalır ve hiçbir yedek kopyaya girmez. Bu cihazı kaybederseniz paketin yeniden yapılmasını isteyin.',
  lockOlder: (count) => `Daha eski ${count} anahtarınız da hâlâ açar.`,
  lockRemark: (words) =>
    `Kantlijn kanıt paketini kilitlemek için anahtar.\nPaketi yalnızca bu anahtarı veren açabilir.\nBu sekiz kelimeyi kontrol edin: ${words}`,
  judge: 'Hâkim için bir şey açmak',
  judgeText:
    'Kayıt defterinizde belgelediklerinizin dijital parmak izleri var, bir pakete girmeyenlerin de. Bunlardan biri için, gerçekten o zaman mühürlendiğini gösterebilirsiniz.',
  judgeStart: 'Ne açılacağını seç',
  judgeTitle: 'Ne açmak istiyorsunuz?',
  judgeNone: 'Henüz açabileceğiniz kendi bildiriminiz yok.',
  judgeReport: 'Hangi bildirim?',
  judgeWhat: 'Bildirimin nesi?',
  judgeWhole: 'Bildirimin kendisi, yazdığınız ve cevapladığınız her şeyle',
  judgeWarning:
    'Bunu geri alamazsınız. Bunu alan kişi içindeki her şeyi okur ve o zamana ait olduğunu kanıtlayabilir. Önce danışmanınıza sorun.',
  judgeSure: 'Bunu geri alamayacağımı biliyorum.',
  judgeSureFirst: 'Önce bunu bildiğinizi işaretleyin.',
  judgeMake: 'Dosyaları yap',
  judgeMade: 'Açma dosyaları hazır',
  judgeGive:
    'Bunu paketle birlikte verin. İkisi de elinde olan kişi, paketteki verify.html ile kontrol edebilir.',
  judgeSave: (name) => `Kaydet: ${name}`,
  faults: {
    'not-a-key':
      'Burada anahtar yok veya bir parçası eksik. Hiçbir şey kilitlenmedi. Danışmanınızdan dosyayı veya QR kodunu isteyin ve onu seçin.',
    'key-is-secret':
      'Bu, bir anahtarın gizli yarısı. Danışmanınızda kalması gerekir. Burada kullanılmadı. Bunu danışmanınıza söyleyin ve diğer yarısını isteyin. O “age1” ile başlar.',
    'key-of-another-kind':
      'Bu anahtar, Kantlijn’in kullanmadığı bir tür. Hiçbir şey kilitlenmedi. Danışmanınızdan Kantlijn’de yapılmış bir anahtar veya normal bir age anahtarı (X25519) isteyin.',
    'several-keys':
      'Burada birden fazla anahtar var. Hiçbir şey kilitlenmedi. Hangisini kullanacağınızı danışmanınıza sorun ve yalnızca onu yapıştırın.',
    'key-not-read':
      'Tarayıcı bu dosyayı okuyamıyor. Hiçbir şey kilitlenmedi. Dosyayı bu cihaza koyun ve yeniden seçin.',
  },
};
