/** Turkish: by which channel a letter goes, whether that counts, and what to keep of it. */
import type { Messages } from '../nl.ts';

export const channels: Messages['channels'] = {
  title: 'Bu mektubu nasıl gönderirsiniz?',
  intro:
    'Kantlijn hiçbir şey göndermez. Kesin sayılan yol budur. Neyi saklayacağınız da burada yazar.',
  names: {
    post: 'Postayla',
    counter: 'Gişeye vererek',
    'web-form': 'Web sitesindeki bir formla',
    email: 'E-postayla',
    phone: 'Telefonla',
    'in-person': 'Bir görüşmede',
  },
  others: 'Başka yollar',
  folded: (name, counts) => `${name} (${counts})`,
  address: 'Adres',
  email: 'E-posta adresi',
  noAddress: 'Adres burada bilinmiyor. Alıcının web sitesinde arayın.',
  noEmail: 'Burada bir e-posta adresi bilinmiyor.',
  isDesignated: 'Bu yolu alıcının kendisi belirledi.',
  designatedIn: 'Hangi formun hangi mektup için olduğu şu kararda yazar:',
  decisionAt: 'O kararın bulunduğu yer',
  checked: (day) => `Kontrol tarihi: ${day}.`,
  lookForForm:
    'Belki bu kurum kendisi bir form belirlemiştir. Hangi form olduğunu bilmiyoruz. Bu yüzden önce kurumun web sitesine bakın. Kâğıt mektup da sayılır.',
  keep: 'Kanıt olarak sakladıklarınız',
  copy: 'Kopyala',
  copyOf: (what) => `Kopyala: ${what}`,
  copied: 'Kopyalandı.',
  notCopied: 'Kopyalama olmadı. Metin duruyor. Metni seçip kendiniz kopyalayın.',
};
