/** Turkish: the settings. */
import type { Messages } from '../nl.ts';

export const settings: Messages['settings'] = {
  title: 'Ayarlar',
  mode: 'Nasıl saklanıyor?',
  modes: { normal: 'Normal', locked: 'Kilitli', memory: 'Yalnızca bellekte' },
  changing: 'Her şey yeniden yerleştiriliyor',
  remains:
    'Eski kalıntılar bir süre daha diskte kalabilir. Bunlar şifrelidir, ama açılması imkânsız değildir.',
  lockAfter: 'Kullanmadığınızda kilitle',
  minutes: (count) => `${count} dakika sonra`,
  locksWithScreen: 'Ekranınız kilitlenince o da kilitlenir.',
  screenLockUntold:
    'Bu tarayıcı, ekranınızın kilitlendiğini bildirmiyor. Bu yüzden giderken Kantlijn’i kendiniz kilitleyin.',
  lockNow: 'Şimdi kilitle',
  changePassphrase: 'Parolayı değiştir',
  oldPassphrase: 'Şimdiki parolanız',
  newPassphrase: 'Yeni parolanız',
  passphraseChanged: 'Parola değiştirildi.',
  passphraseChangedHint: 'Eski parola artık uymaz. Kurtarma kodu aynı kalır.',
  newCode: 'Yeni bir kurtarma kodu yap',
  newCodeHint: 'Eski kurtarma kodu bundan sonra uymaz.',
  neutral: 'Araç çubuğunda nötr simge ve nötr ad',
  neutralHint: 'Tarayıcının eklenti listesinde Kantlijn adı kalır.',
  requestRight:
    'Kantlijn’de bir incelemeden kalan bir hak var: bir sayfanın neler istediğini görmek. Bir web sitesine erişim olmadan Kantlijn bununla hiçbir şey görmez. Kantlijn yalnızca inceleme sırasında bakar.',
  giveBackRight: 'Bu hakkı geri ver',
  giveBackRightHint: 'Sonraki incelemede Kantlijn bunu yeniden ister.',
  rightGivenBack: 'Bir sayfanın neler istediğini görme hakkı geri verildi.',
  wipe: 'Her şeyi sil',
  wipeHint: 'Bütün bildirimler, sayfalar ve ayarlar silinir. Bu geri alınamaz.',
  wiped: 'Her şey silindi.',
  elsewhere:
    'Kantlijn dışında şunlar kalır: İndirilenler’deki dosyalar, gönderilen e-postalar ve yazıcının kuyruğu. Tarayıcının geçmişi de kalır, tarayıcının başka cihazlarda sakladıkları da.',
  hide: 'Her şeyi gizle',
  leave: 'Bu sayfadan çık',
  leaveHint: 'Boş bir sekme açar. Tarayıcının geçmişi kalır.',
  inMemory: 'Her şey yalnızca bellekte. Tarayıcı kapanınca gider.',
  slip: 'Sonraki adımların olduğu bir not kâğıdı yazdır',
};
