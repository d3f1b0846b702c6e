/** The outcome of a check in words, in Turkish. Not yet looked at by somebody who reads it daily. */
import type { VerdictWords } from './verdict-words.ts';

const ofThePage = [
  'Web sitesinin bunu herkese gösterdiğini. Paket, tek bir tarayıcının gösterdiğini gösterir.',
  'O tarayıcıda sayfayı kimsenin değiştirmediğini.',
];

const ofTheRest = [
  'Hiçbir şeyin dışarıda bırakılmadığını.',
  'Bir şeye izin olup olmadığını. Buna başkaları karar verir.',
];

export const verdictWordsTr: VerdictWords = {
  isIntact: 'Paket tam mı?',
  verdicts: {
    intact: {
      title: 'Evet, paket tam',
      text: 'Her dosya var ve listelere uyuyor. İçinde başka bir şey yok.',
    },
    findings: {
      title: 'Hayır, doğru olmayan bir şey var',
      text: 'Ne bulunduğu ve ne yapabileceğiniz aşağıda yazıyor.',
    },
    unreadable: {
      title: 'Bu söylenemez',
      text: 'Bu, kanıt paketi olarak okunamıyor. Nedeni aşağıda yazıyor.',
    },
  },
  byWhom: 'Kimin anahtarıyla?',
  signers: {
    none: {
      title: 'İmza yok',
      text: 'Paketi kimin yaptığı pakete bakınca görülmez.',
    },
    unsure: {
      title: 'Bu söylenemez',
      text: 'Doğru olmayan bir şey varken imza sayılmaz.',
    },
    key: (fingerprint, since) => ({
      title: `Şu anahtarla: ${fingerprint}`,
      text: `Paketi yapan kişinin saatine göre dosyanın anahtarı şu tarihten beri bu: ${since}. Bu sayıyı paketi yapan kişiye sorun, paketin geldiğinden başka bir yolla. Aynı mı? O zaman paket, onu yapan kişinin anahtarıyla imzalanmış.`,
    }),
    anonymous: (fingerprint) => ({
      title: `Kimsenin tanımadığı bir anahtarla: ${fingerprint}`,
      text: 'Paket, isimsiz bir bilgi notu (tip) olduğunu söylüyor. Böyle bir paket için ayrı bir anahtar yapılır ve sonra atılır. İmza, her şeyin birbirine ait olduğunu ve sonra değişmediğini gösterir. Kimden geldiğini göstermez.',
    }),
  },
  sealed: (heads) => `Kayıt defteri ${heads} kez mühürlendi.`,
  keysBefore: {
    linked: (count) =>
      count === 1
        ? 'Dosyanın daha önce başka bir anahtarı vardı. O anahtar, sonraki için kendisi imzaladı.'
        : `Dosyanın daha önce ${count} başka anahtarı vardı. Her biri, sonraki için kendisi imzaladı.`,
    notLinked: (count) =>
      count === 1
        ? 'Dosyanın daha önce başka bir anahtarı vardı. O anahtar, sonraki için imzalamadı. Aynı kişi olup olmadığı bundan görülmez.'
        : `Dosyanın daha önce ${count} başka anahtarı vardı. Bazıları sonraki için imzalamadı. Aynı kişi olup olmadığı bundan görülmez.`,
  },
  sinceWhen: 'En geç ne zamandan beri var?',
  moments: {
    none: {
      title: 'Zaman damgası yok',
      text: 'Paketteki saatler, paketi yapan kişinin cihazının saatinden geliyor.',
    },
    'stamp-without-root': {
      title: 'Zaman damgası var ama kimin olduğu söylenemez',
      text: 'Hizmetin kök sertifikası yanında değil. Onu hizmetin kendisinden alın ve kontrol ederken verin.',
    },
    since: (moment) => `${moment} tarihinden beri (Hollanda saati)`,
    by: (authority) =>
      authority === ''
        ? 'Bunu, adı olmayan bir hizmetin zaman damgası söylüyor.'
        : `Bunu bir hizmetin zaman damgası söylüyor. Hizmetin kendine verdiği ad: ${authority}.`,
    accuracy: (seconds) => `${seconds} saniye fark olabilir.`,
    rootGiven: 'Kök sertifika, sizin verdiğiniz sertifika.',
    rootCameAlong: (fingerprint) =>
      `Kök sertifika zaman damgasıyla birlikte geldi. Böyle bir sertifikayı herkes yapabilir. Bu yüzden dijital parmak izini hizmetin kendi yayımladığıyla karşılaştırın: ${fingerprint}.`,
  },
  notProven: 'Bunun kanıtlamadıkları',
  limits: {
    none: [
      ...ofThePage,
      'Paketi kimin ve ne zaman yaptığını.',
      'Paketin hiç yeniden yapılmadığını. Her şeyi değiştiren kişi yeni listeler de yapabilir.',
      ...ofTheRest,
    ],
    key: [
      ...ofThePage,
      'Paketi yapanın kim olduğunu ve ne zaman yaptığını. Anahtar, her seferinde aynı kişi olduğunu gösterir, kim olduğunu değil.',
      'Yapan kişinin paketi hiç yeniden yapmadığını. Anahtarı olan kişi bunu yapabilir. Bu yüzden daha önce aldığınız sayılır: bir parmak izi veya bir alındı belgesi.',
      ...ofTheRest,
    ],
  },
};
