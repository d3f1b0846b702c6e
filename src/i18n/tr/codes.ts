/** Turkish: what went wrong, what is safe, what to do next. */
import type { Messages } from '../nl.ts';
import { closedPage } from './closed-page.ts';

export const codes: Messages['codes'] = {
  'click-needed':
    'Tarayıcı şu anda bu sayfaya izin vermiyor. Hiçbir şey değişmedi. Kantlijn düğmesine bir daha tıklayın.',
  'page-closed':
    'Bu sayfa belgelenemez. Daha önce sakladıklarınız duruyor. Sayfasız bir bildirim yapabilirsiniz.',
  'pdf-viewer': closedPage['pdf-viewer'],
  'file-access':
    'Tarayıcı bu cihazdaki dosyalara henüz izin vermiyor. Hiçbir şey kaydedilmedi. Tarayıcının eklenti listesini açın. Bu eklenti için dosya URL’lerine erişimi açın. Sonra sayfayı yeniden yükleyin.',
  'page-changed':
    'Sayfa belgelenirken değişti. Hiçbir şey kaydedilmedi. Sayfa durana kadar bekleyin ve yeniden deneyin.',
  'inspection-refused':
    'İnceleme başlamadı, çünkü tarayıcıya izin verilmedi. Hiçbir şey değişmedi. Sayfayı inceleme olmadan da belgeleyebilirsiniz.',
  'capture-failed':
    'Belgeleme olmadı. Hiçbir şey kaydedilmedi ve hiçbir şey değişmedi. Sayfayı yeniden yükleyin ve bir daha deneyin.',
  'looks-personal':
    'Bu sayfa kişisel görünüyor. Henüz hiçbir şey kaydedilmedi. Saklayıp saklamayacağınızı seçmek için Kantlijn düğmesine tıklayın.',
  'storage-full':
    'Bu cihazda yer kalmadı. Daha önce sakladıklarınız duruyor. Yer açın ve yeniden deneyin.',
  'storage-unavailable':
    'Kantlijn şu anda deposunu açamıyor. Daha önce sakladıklarınız kalır. Diğer Kantlijn pencerelerini kapatın ve yeniden deneyin.',
  locked: 'Kantlijn kilitli. Her şey yerinde. Kilidi parolanızla açın.',
  'wrong-passphrase':
    'Bu parola uymuyor. Her şey yerinde. Yeniden deneyin veya kurtarma kodunu kullanın.',
  'wrong-code':
    'Bu kurtarma kodu uymuyor. Her şey yerinde. Bu bilgisayarın kodu olup olmadığına bakın.',
  'mistyped-code':
    'Kurtarma kodunda bir yazım hatası var. Her şey yerinde. Bütün harfleri kontrol edin.',
  'too-soon': 'Birkaç kez yanlış yazıldı. Her şey yerinde. Biraz bekleyin ve yeniden deneyin.',
  'lock-damaged':
    'Bu kilit bozuk ve bununla açılmıyor. Sakladıklarınız duruyor. Diğer anahtarı deneyin: parolayı veya kurtarma kodunu.',
  'already-changing':
    'Başka bir Kantlijn penceresi bunu zaten yapıyor. Hiçbir şey kaybolmadı. Bitene kadar bekleyin.',
  'passphrase-too-short': 'Bu parola çok kısa. Hiçbir şey değişmedi. En az 8 karakter kullanın.',
  'wipe-incomplete':
    'Henüz her şey silinemedi. Diğer Kantlijn pencerelerini kapatın ve yeniden deneyin.',
  'not-found': 'Bu bildirim artık yok. Başka bir pencerede silindi. Gerisi yerinde.',
  'nothing-selected': 'Metin seçilmemişti. Sayfanın tamamı kaydedildi.',
  'selection-in-form-field':
    'Seçim bir yazı alanının içindeydi. Yazdığınız şeyler okunmaz. Sayfanın tamamı kaydedildi.',
  'selection-whole-document': 'Her şey seçilmişti. Sayfanın tamamı kaydedildi.',
  'selection-too-long':
    'Seçim alıntı için çok uzundu. Sayfanın tamamı kaydedildi. İşaretlemek için birkaç cümle seçin.',
  'selection-out-of-reach':
    'Seçim, başka bir web sitesinden gelen bir bölümdeydi. Bu bölüm okunamıyor. Sayfanın tamamı kaydedildi.',
  'nothing-marked':
    'Burada işaretlenecek bir şey yok. Hiçbir şey değişmedi. Kelimeleri veya sayfanın bir bölümünü seçin.',
  'sender-missing': 'Adınızı ve adresinizi yazın. Ad ve adres olmadan mektup tamam değil.',
  'recipient-missing':
    'Bir bildirimde mektubun kime veya hangi adrese gideceği henüz bilinmiyor. Hiçbir şey yapılmadı. O bildirimde ‘Kurumu değiştir’ düğmesini seçin.',
  'recipient-gone':
    'Dosyanızdaki bir kurum artık yok veya artık listede değil. Hiçbir şey yapılmadı. O bildirimde ‘Kurumu değiştir’ düğmesini seçin.',
  'no-records':
    'Kanıt paketi yapmak için henüz bildirim yok. Hiçbir şey yapılmadı. Önce bir bildirimi bitirin.',
  'blob-damaged':
    'Saklanan bir dosya bozuk. Pakette eksik olmasın diye paket yapılmadı. Diğer bildirimler güvende.',
  'path-refused': 'Paketteki bir dosyanın adı kullanılamıyor. Hiçbir şey yapılmadı.',
  'piece-too-large':
    'Saklanan dosyalardan biri, bir bölüme sığmayacak kadar büyük. Hiçbir şey yapılmadı; her şey yerinde. Daha büyük bölümler veya tek dosya seçin.',
  'pages-not-made':
    'PDF’nin sayfaları yapılamadı. Hiçbir şey yapılmadı; her şey yerinde. Yeniden deneyin veya paketi PDF olmadan yapın.',
  'pack-too-large-for-memory':
    'Bu paket, bu bilgisayara bir şey yazmadan yapılamayacak kadar büyük. Hiçbir şey yapılmadı; her şey yerinde. PDF’yi çıkarın veya paketi kendi bilgisayarınızda yapın.',
  'pack-not-sound':
    'Paket yeniden okundu ve doğru çıkmadı. Paket silindi; dosyanızdaki her şey yerinde. Paketi yeniden yapın.',
  'pack-not-written':
    'Paket dosyası yazılamadı. Hiçbir şey yapılmadı; dosyanızdaki her şey yerinde. Yeniden deneyin.',
  'leak-found':
    'Pakette, üstü kapalı olması gereken bir şey hâlâ görünüyordu. Paket silindi; dosyanızdaki her şey yerinde. Nerede olduğu aşağıda yazıyor.',
  'pack-not-searched':
    'Paketin içi aranamadı. Paket silindi; dosyanızdaki her şey yerinde. Yeniden deneyin.',
  'photos-not-seen':
    'Burada henüz bakmadığınız bir fotoğraf, görüntü, tarama veya PDF var. Kantlijn üstünde ne olduğunu okuyamaz. Aşağıda her dosya için ne istediğinizi seçin. Henüz hiçbir şey yapılmadı.',
  'backup-too-large':
    'Bu, bir yedek kopyaya sığmayacak kadar çok. Hiçbir şey değişmedi. Sakladıklarınız duruyor.',
  'not-a-backup':
    'Bu dosya bir Kantlijn yedek kopyası değil. Hiçbir şey değişmedi. Adı “.age” ile biten bir dosya seçin.',
  'backup-wrong-passphrase':
    'Parola bu dosyaya uymuyor. Hiçbir şey değişmedi. Bütün karakterleri kontrol edin ve yeniden deneyin.',
  'backup-damaged':
    'Bu yedek kopya tam değil. Hiçbir şey geri yüklenmedi ve hiçbir şey değişmedi. Başka bir kopya seçin veya dosyayı yeniden alın.',
  'backup-newer':
    'Bu yedek kopya daha yeni bir Kantlijn ile yapılmış. Hiçbir şey değişmedi. Eklentiyi güncelleyin ve yeniden deneyin.',
  'backup-unreadable':
    'Tarayıcı bu dosyayı okuyamıyor. Hiçbir şey değişmedi. Dosyayı bu cihaza koyun ve yeniden seçin.',
  'pack-unreadable':
    'Tarayıcı bu paketi artık okuyamıyor. Hiçbir şey alınmadı ve hiçbir şey değişmedi. Dosyayı bu cihaza koyun ve yeniden seçin.',
  'pack-conflicts':
    'Bu pakette, burada saklanan bir dosyanın yerine geçecek bir dosya var. Hiçbir şey alınmadı ve hiçbir şey değişmedi. Paketi size verenden yeniden isteyin.',
  'not-an-age-file':
    'Bu dosyayı Kantlijn veya age kilitlememiş, ya da dosya değişmiş. Hiçbir şey alınmadı. Dosyayı size verenden yeniden isteyin.',
  'age-newer':
    'Bu dosya, bu Kantlijn sürümünün bilmediği bir yolla kilitlenmiş. Hiçbir şey alınmadı. Eklentiyi güncelleyin veya dosyayı age programıyla açın.',
  'age-plugin':
    'Bu dosya, Kantlijn’de olmayan bir anahtar türüyle kilitlenmiş. Hiçbir şey alınmadı. Dosyayı age programıyla açın veya altı kelimeyle açılan bir dosya isteyin.',
  'age-needs-passphrase':
    'Bu dosya kilitli. Henüz hiçbir şey alınmadı. Dosyayla birlikte aldığınız kelimeleri yazın.',
  'age-needs-key':
    'Bu dosya bir anahtarla kilitlenmiş ve burada anahtar yok. Hiçbir şey alınmadı. ‘Mühür ve anahtarlar’ bölümünde bir anahtar yapıp onu verin veya altı kelimeyle açılan bir dosya isteyin.',
  'age-wrong-passphrase':
    'Bu kelimeler dosyaya uymuyor. Hiçbir şey alınmadı. Her kelimeyi kontrol edin ve yeniden deneyin.',
  'age-other-key':
    'Bu dosya başka bir anahtarla kilitlenmiş. Hiçbir şey alınmadı. Dosyanın kimin için olduğunu size verene sorun.',
  'age-cut-off':
    'Bu dosyanın sonu eksik veya doğru değil. Hiçbir şey alınmadı. Dosyayı yeniden alın.',
  'age-damaged':
    'Bu dosya yolda değişmiş. Hiçbir şey alınmadı. Dosyayı yeniden indirin veya yeniden isteyin.',
  'pack-too-large-to-open':
    'Bu paket, bu bilgisayara bir şey yazmadan açılamayacak kadar büyük. Hiçbir şey alınmadı. Paketi bölümler hâlinde isteyin veya age programıyla açın.',
  'file-to-add':
    'PDF dosyasının kendisi henüz saklanmadı: tarayıcı izin vermiyor. PDF’yi cihazınıza kaydedin. Sonra dosyanızda bu bildirime ekleyin.',
  'not-a-pdf':
    'Bu dosya PDF değil. Hiçbir şey kaydedilmedi ve hiçbir şey değişmedi. Siteden kaydettiğiniz dosyayı seçin.',
  'scan-too-large':
    'Bu dosya 20 MB’den büyük. Hiçbir şey saklanmadı ve değişmedi. Vekâletnamenin daha küçük bir fotoğrafını veya PDF’ini yapın.',
  'scan-not-known':
    'Bu tür dosya buraya eklenemez. Hiçbir şey saklanmadı ve değişmedi. Bir PDF veya fotoğraf (JPEG ya da PNG) seçin.',
  'file-too-large':
    'Bu dosya 50 MB’tan büyük. Hiçbir şey kaydedilmedi ve hiçbir şey değişmedi. Dosyayı kendiniz güvenli bir yerde saklayın.',
  'file-not-read':
    'Tarayıcı bu dosyayı okuyamıyor. Hiçbir şey değişmedi. Dosyayı bu cihaza koyun ve yeniden seçin.',
  'added-file-too-large':
    'Bu dosya 100 MB’tan büyük. Hiçbir şey kaydedilmedi ve hiçbir şey değişmedi. Dosyayı küçültün veya yalnızca gereken sayfaları ekleyin.',
  'already-added':
    'Bu belge zaten bu bildirimde var. Hiçbir şey değişmedi. Listeye bakın: çıkardığınızı orada geri koyabilirsiniz.',
  'file-damaged':
    'Bu dosya bozuk veya tam değil. Hiçbir şey kaydedilmedi ve hiçbir şey değişmedi. Dosyayı yeniden alın veya belgenin fotoğrafını çekin.',
  'file-locked':
    'Bu PDF yalnızca şifreyle açılıyor. Hiçbir şey kaydedilmedi ve hiçbir şey değişmedi. PDF’yi şifresiz kaydedin veya sayfaların fotoğrafını çekin.',
  'picture-not-read':
    'Bu tarayıcı bu tür fotoğrafı okuyamıyor. Hiçbir şey kaydedilmedi ve hiçbir şey değişmedi. Fotoğrafı JPEG veya PNG yapın ve onu seçin.',
  'picture-too-large':
    'Bu fotoğraf tarayıcı için çok büyük: çok fazla piksel var. Hiçbir şey kaydedilmedi ve hiçbir şey değişmedi. Fotoğrafı küçültün ve onu seçin.',
  'kind-not-known':
    'Bu tür dosya buraya eklenemez. Hiçbir şey kaydedilmedi ve hiçbir şey değişmedi. Bir PDF, fotoğraf veya e-posta (.eml) seçin.',
  'file-unreadable': 'Saklanan bu dosya bozuk ve okunamıyor. Diğer dosyalar yerinde.',
  cancelled: 'Durduruldu. Hiçbir şey yapılmadı ve hiçbir şey değişmedi.',
  'tab-closed':
    'Sekme kapandı. Sayfanın tamamının görüntüsü yapılmadı; daha önce sakladıklarınız duruyor. Sayfayı açın ve yeniden deneyin.',
  'tab-left':
    'Sayfa artık önde değildi. Sayfanın tamamının görüntüsü yapılmadı; daha önce sakladıklarınız duruyor. Sayfada kalın ve yeniden deneyin.',
  'page-navigated':
    'Bu sekmede şimdi başka bir sayfa var. Sayfanın tamamının görüntüsü yapılmadı; daha önce sakladıklarınız duruyor. Geri dönün ve yeniden deneyin.',
  'page-height-changed':
    'Sayfa uzadı veya kısaldı. Sayfanın tamamının görüntüsü yapılmadı; daha önce sakladıklarınız duruyor. Sayfa durana kadar bekleyin ve yeniden deneyin.',
  'page-would-not-scroll':
    'Sayfa kaydırılamadı. Sayfanın tamamının görüntüsü yapılmadı; daha önce sakladıklarınız duruyor. Gördüğünüz bölümün görüntüsü de duruyor.',
  'zoom-changed':
    'Sayfanın yakınlaştırması değişti. Sayfanın tamamının görüntüsü yapılmadı; daha önce sakladıklarınız duruyor. Yakınlaştırmayı eski hâline getirin ve yeniden deneyin.',
  'window-changed':
    'Pencerenin boyutu değişti. Sayfanın tamamının görüntüsü yapılmadı; daha önce sakladıklarınız duruyor. Pencereyi olduğu gibi bırakın ve yeniden deneyin.',
  'already-photographing':
    'Bu sayfanın görüntüsü zaten yapılıyor. Hiçbir şey kaybolmadı. Bitene kadar bekleyin.',
  unexpected: 'Programda bir sorun çıktı. Daha önce sakladıklarınız duruyor. Yeniden deneyin.',
};
