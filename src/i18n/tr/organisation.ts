/** Turkish: why an organisation is offered, and what is not known of it. */
import type { Messages } from '../nl.ts';

export const organisation: Messages['organisation'] = {
  offered: 'Sayfa şunu gösteriyor:',
  notSure: 'Bilmiyorum',
  notSureHint: 'Bunu sonra, bildirimde seçebilirsiniz. Kurum olmadan henüz mektup olmaz.',
  unknown: 'Hangi kurum olduğu henüz bilinmiyor',
  perhaps: (names) => `Hangi kurum olduğu henüz bilinmiyor. Belki: ${names}`,
  address: (name) => `Posta adresi: ${name}`,
  addressHint:
    'Bu kurumun adresi bilinmiyor. Bir mektuba veya kurumun web sitesine bakın. Şimdi boş bırakabilirsiniz. Mektup için gerekir.',
  probablyEnds: (day, becomes) =>
    day === null
      ? `Büyük olasılıkla şuna katılacak: ${becomes}.`
      : `Büyük olasılıkla şuna katılacak: ${becomes}. Tarih: ${day}.`,
  because: {
    'own-site': 'Bu web sitesi bu kurumun.',
    'second-site': 'Bu web sitesi de bu kurumun.',
    'other-site': 'Bu web sitesi bu kurumun adına kayıtlı. Belki başka birinindir.',
    'shared-site': 'Bu web sitesinde birçok kurumun sayfaları var.',
    redirect: 'Bu adres bu kuruma yönlendiriyor.',
    reservation: 'Bu adresi bu kurum kaydettirdi.',
    former: 'Bu, önceden bu kurumun bir adresiydi.',
    'not-official': 'Bu adres bu kurumun adına kayıtlı. Belki resmî bir web sitesi değildir.',
    unconfirmed: 'Bu, belki bu kurumun web sitesidir. Bu kontrol edilmedi.',
    'email-only': 'Bu kurum bu adresi e-posta için kullanıyor.',
    'carries-out': 'Burada iş, gelir veya sosyal yardım işlerini yürütüyor.',
    'works-for': 'Bu web sitesinin kurumu bu belediye için çalışıyor veya çalışmıştı.',
    successor: 'Bu web sitesindeki kurumun işini şimdi bu kurum yapıyor.',
  },
  found: {
    name: () => null,
    'also-called': (text) => `Diğer adı: ${text}`,
    place: (text) => `Yer: ${text}`,
    serves: (text) => `Şunun görevlerini yürütüyor: ${text}`,
    was: (text) => `Şimdi şunun işini yapıyor: ${text}`,
  },
};
