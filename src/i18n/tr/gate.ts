/** Turkish: the lock and its choices. */
import type { Messages } from '../nl.ts';

export const gate: Messages['gate'] = {
  computer: 'Bu bilgisayar kimin?',
  computers: {
    own: 'Yalnızca benim',
    'shared-at-home': 'Evde, başkalarıyla ortak',
    public: 'Kütüphanenin, okulun veya belediyenin',
    adviser: 'İşyerimin: başkalarına yardım ediyorum',
  },
  modes: {
    normal:
      'Sakladıklarınız bu bilgisayarda kalır. Bu bilgisayarı ve sizin hesabınızı kullanan herkes açabilir.',
    locked:
      'Sakladıklarınız bir parolayla kilitlenir. Parola olmadan kimse okuyamaz. Biz de okuyamayız.',
    memory:
      'Her şey yalnızca bellekte durur ve tarayıcı kapanınca gider. Bu yüzden kapatmadan önce kaydedin, yazdırın veya bırakın gitsin.',
  },
  notYourOwn:
    'Böyle bir bilgisayarın yöneticisi bazen ekranınızı görebilir. Burada kâğıt, e-postadan daha güvenlidir.',
  canBeChanged: 'Bunu sonra değiştirebilirsiniz.',
  removing: 'Eklentiyi kaldırırsanız içindeki her şey gider.',
  newPassphrase: 'Bir parola seçin',
  passphraseHint:
    'Aklınızda kalacak ve kimsenin tahmin edemeyeceği bir cümle seçin. Biz onu geri getiremeyiz.',
  passphrase: 'Parola',
  passphraseAgain: 'Aynı parola, bir daha',
  passphraseShort: 'En az 8 karakter kullanın.',
  passphrasesDiffer: 'İki parola aynı değil.',
  recovery: 'Kurtarma kodu',
  recoveryHint:
    'Parolayı kaybederseniz kilidi bu kod açar. Kodu yalnızca şimdi görürsünüz: bir yere yazın ve güvenli bir yere koyun.',
  print: 'Yazdır',
  printTraces: 'Bir yazıcı, yazdırılanı hatırlayabilir.',
  written: 'Bir yere yazdım',
  locked: 'Kilitli',
  unlock: 'Aç',
  typeFirst: 'Önce bir şey yazın.',
  wait: (seconds) => `${seconds} saniye sonra yeniden deneyebilirsiniz.`,
  useCode: 'Kurtarma kodunu kullan',
  usePassphrase: 'Parolayı kullan',
  show: 'Yazdığımı göster',
};
