/** Turkish: the popup. */
import type { Messages } from '../nl.ts';

export const popup: Messages['popup'] = {
  aboutOrganisation: 'Bu sayfanın sahibi',
  unknownOrganisation: 'Kantlijn bu sayfanın hangi kuruma ait olduğundan emin değil.',
  marksHere: (count) =>
    count === 0
      ? 'Bu sayfada henüz hiçbir şey işaretlemediniz.'
      : `Bu sayfada ${count} bildiriminiz var.`,
  wholePage: 'Sayfanın tamamı',
  mark: 'İşaretle',
  markHint: 'Önce sayfada bir cümle seçin.',
  capturePage: 'Sayfayı belgele',
  dossier: 'Dosyam',
  showMarks: 'Sayfada göster',
  hideMarks: 'Sayfadan kaldır',
  showMarksHint:
    'Web sitesi bunu fark edebilir. İşaretlenen metin değişmiş mi? O zaman Kantlijn yeni metni saklar.',
  clickHint: 'Bildirimi açmak için sayfada işaretli bir cümleye tıklayın.',
  foundOf: (found, total) => `Bu sayfada bulunan: ${found} / ${total}.`,
  lostHint: 'Sakladıklarınız dosyanızda duruyor.',
  searchAgain: 'Yeniden ara',
  goToMark: 'Bu yere git',
  openRecord: 'Dosyamda aç',
  markSight: {
    there: 'Sayfa şimdi bu yerde.',
    folded: 'Bu yer, kapalı bir bölümün içinde. O bölümü sayfada açın.',
    nowhere: 'Bu yer şimdi sayfada yok. Yeniden arayın veya dosyanıza bakın.',
  },
  element: 'Metni olmayan bir parça',
  capturing: 'Sayfa belgeleniyor',
  savedHere: 'Bu cihazda saklandı. Başka kimse bunu göremez.',
  ready: 'Bildiriminiz saklandı.',
  readyNext: 'Dosyanızda bir mektup ve bir kanıt paketi yapabilirsiniz.',
  stillWorks: 'Şunlar olur: dosyanızı açmak ve sayfasız bir bildirim yapmak.',
  clickNeeded: 'Kantlijn düğmesine bir daha tıklayın.',
  inPrivate:
    'Bu bir gizli pencere. Burada işaretledikleriniz bellekte kalır ve gizli pencereleri kapatınca gider.',
  keptInMemory: 'Belgelendi, yalnızca bellekte.',
  goOn: 'Normal bir pencerede devam et',
  goOnHint: 'Orada soruları cevaplar ve mektubu yaparsınız. O pencereyi başkaları da görebilir.',
  keepPdf: 'Bu PDF için bir bildirim yap',
  personal: {
    title: 'Bu sayfa kişisel görünüyor',
    explained:
      'Belki giriş yaptınız. Sayfada sizin kendi bilgileriniz olabilir. Henüz hiçbir şey saklanmadı.',
    kept: 'Sayfayı saklarsanız o bilgiler yalnızca bu bilgisayarda durur. Başkasına bir şey vermeden önce bunların üstünü kapatabilirsiniz.',
    keep: 'Yine de sakla',
    leave: 'Saklamadan çık',
  },
  unfinished: 'Bir bildirim yapıyordunuz.',
  markedText: 'İşaretlenen metin',
  more: {
    title: 'Daha fazlasını al',
    choices: {
      keepsTyped: {
        label: 'Formlara yazılanlar da.',
        hint: 'Şifreleri hiçbir zaman saklamayız.',
      },
      readsCache: {
        label: 'Tarayıcının siteden zaten aldıklarını da oku.',
        hint: 'Böylece sayfayı sitenin gönderdiği gibi alırsınız. Site bunu fark edebilir.',
      },
      asksAgain: {
        label: 'Tarayıcıda artık yoksa sayfayı bir daha iste.',
        hint: 'Site bunu bir ziyaret olarak görür ve şimdi gördüğünüzden başka bir şey gönderebilir.',
      },
    },
    visit: 'Çerez sorusundan önce ve sonra',
    visitHint: 'Siz bir şey seçmeden önce ve seçtikten sonra sitenin ne yaptığını gösterir.',
  },
  visit: {
    title: 'Çerez sorusundan önce ve sonra',
    intro:
      'Böylece siz bir şey seçmeden önce sitenin ne yaptığını belgelersiniz. Sonra seçiminizden sonra sitenin ne yaptığını belgelersiniz.',
    firstSteps: [
      'Siteyi gizli bir pencerede açın. Ya da önce tarayıcınızda bu sitenin verilerini silin.',
      'Sayfayı yeniden yükleyin. Çerez sorusunda henüz hiçbir şey seçmeyin.',
      'Kantlijn düğmesine, sonra aşağıya tıklayın.',
    ],
    nextSteps: [
      'Sayfada çerez sorusunda bir şey seçin.',
      'Sonra Kantlijn düğmesine yine tıklayın. Ne seçtiğinizi aşağıda söyleyin.',
    ],
    startQuestion: 'Bundan önce ne yaptınız?',
    starts: {
      'private-window': 'Yeni bir gizli pencere açtım.',
      'data-cleared': 'Bu sitenin verilerini sildim ve sayfayı yeniden yükledim.',
      'as-it-was': 'Hiçbiri. Site daha önce ne seçtiğimi hâlâ biliyor olabilir.',
      'went-on': 'Aynı sayfada devam ettim.',
    },
    choices: {
      'nothing-chosen': 'Henüz bir şey seçilmedi',
      accepted: 'Kabul edildi',
      refused: 'Reddedildi',
    },
    keep: {
      'nothing-chosen': 'Henüz bir şey seçmedim: belgele',
      accepted: 'Kabul ettim: belgele',
      refused: 'Reddettim: belgele',
    },
    kept: (choice, moment) => `${choice}: belgelendiği tarih ${moment}`,
    allKept: 'Üçü de belgelendi.',
    end: 'Tamam',
    leave: 'Geri',
  },
  wholePicture: {
    offer: 'Sayfanın tamamını görüntü olarak da sakla',
    scrolls:
      'Sayfa o zaman kısaca yukarıdan aşağıya kayar ve geri döner. Ancak o zaman yüklenen resimler de yüklenir. Web sitesi bunu fark edebilir.',
    atOnce:
      'Sayfa bunun için kaymaz. Sayfanın üzerinde duranlar kısaca kenara çekilir. Web sitesi bunu fark edebilir.',
    starting: 'Görüntü yapılıyor.',
    partOf: (taken, expected) => `Yapılan parça: ${taken} / ${expected}.`,
    stay: 'Görüntü hazır olana kadar bu sayfada kalın. Bu arada soruları cevaplayabilirsiniz.',
    cancel: 'Durdur',
    kept: 'Sayfanın tamamı görüntü olarak da saklandı.',
  },
};
