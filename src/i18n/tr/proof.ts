/** Turkish: how something went out, what shows that it did, and how an answer comes. */
import type { Messages } from '../nl.ts';

export const proof: Messages['proof'] = {
  question: 'Gönderdiğinizi ne gösteriyor?',
  several: 'Birden fazla cevap seçebilirsiniz. Kendi taslağınız veya notunuz kanıt değildir.',
  none: 'Henüz kanıt yok mu? Bunu yine de kaydedebilir ve kanıtı sonra ekleyebilirsiniz.',
  kinds: {
    'post-receipt': 'Postanenin fişi, üzerinde tarihle',
    'stamped-copy': 'Kendi kopyam, üzerinde onların damgası veya imzası ve tarih',
    confirmation: 'Onlardan bir onay: bir ekran, e-posta veya mektup',
    'sent-mail': 'Gönderilenler klasörümdeki e-posta',
    other: 'Başka bir şey',
  },
  inList: {
    'post-receipt': 'postanenin fişi',
    'stamped-copy': 'damgalı veya imzalı bir kopya',
    confirmation: 'onlardan bir onay',
    'sent-mail': 'gönderilen e-posta',
    other: 'başka bir şey',
  },
  has: (list) => `Kanıt: ${list}.`,
  add: 'Şimdi bir kanıtım var',
  change: 'Kanıtı değiştir',
  keptTitle: 'Bu yazıldı',
  keepTitle: 'Şimdi neleri saklarsınız',
  keep: {
    post: 'Mektubu taahhütlü (aangetekend) gönderin. Tarih ve numara yazan fişi saklayın.',
    counter:
      'Bir alındı belgesi (bewijs van ontvangst) isteyin. Ya da kendi kopyanızı damgalatın veya imzalatın, tarihle birlikte.',
    'web-form':
      'Onay ekranını kapatmadan önce fotoğrafını çekin. Size gelen e-postayı da saklayın.',
    email: 'E-postayı, ekleriyle birlikte Gönderilenler klasörünüzde saklayın. Bir onay isteyin.',
    phone: 'Kiminle, ne zaman konuştuğunuzu ve ne söylendiğini yazın. Bunu onaylamalarını isteyin.',
    'in-person':
      'Kiminle, ne zaman konuştuğunuzu ve ne söylendiğini yazın. Bunu onaylamalarını isteyin.',
  },
  kept: {
    post: 'Postanenin fişini saklayın. Fişiniz yok mu? O zaman mektubun alındığına dair bir onay isteyin.',
    counter:
      'Alındı belgesini (bewijs van ontvangst) veya damgalı ya da imzalı kopyanızı saklayın.',
    'web-form': 'Onay ekranının fotoğrafını ve size gelen e-postayı saklayın.',
    email: 'Gönderilen e-postayı ekleriyle birlikte saklayın. Onay gelmedi mi? Onay isteyin.',
    phone: 'Ne söylendiğini kısa bir mesajla yazın ve bunu onaylamalarını isteyin.',
    'in-person': 'Ne söylendiğini kısa bir mesajla yazın ve bunu onaylamalarını isteyin.',
  },
  keepCopy: 'Gönderdiğinizin bir kopyasını ekleriyle birlikte saklayın.',
  keepWhere:
    'Bunları, yalnızca sizin ulaşabileceğiniz bir yerde bir arada tutun. Kâğıdın fotoğrafını çekin: mürekkep solar.',
  notKept: 'Kantlijn bu belgeleri sizin için saklamaz.',
  arrival: 'Cevap nasıl geldi?',
  arrivals: {
    post: 'Postayla',
    email: 'E-postayla',
    'message-box': 'Dijital mesaj kutusuna (berichtenbox)',
    counter: 'Gişeden alındı',
    adviser: 'Bana yardım eden biri aracılığıyla',
    spoken: 'Yalnızca söylendi',
  },
  spoken:
    'Cevabı kâğıtta isteyin. Yalnızca söylenen bir şeye çoğu zaman itiraz (bezwaar) edemezsiniz.',
  answerBy: 'Cevap nasıl gelebilir?',
  answerByHint:
    'Bu, mektuplarınıza yazılır. Postanızı başka kimsenin okumadığı bir yol seçin. Birden fazla cevap seçebilirsiniz.',
  answerWays: {
    post: 'Postayla',
    email: 'E-postayla',
    counter: 'Gişeden kendim alırım',
    adviser: 'Bana yardım eden biri aracılığıyla',
  },
};
