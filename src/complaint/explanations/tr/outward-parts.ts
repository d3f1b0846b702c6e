/** What the letters after that say, part by part, in Turkish: objection, court, AP, ombudsman. */
import type { OutwardPartWords } from '../explanation-words.ts';

export const outwardPartsTr: OutwardPartWords = {
  disagree: {
    title: 'Neden aynı görüşte değilsiniz',
    say: [
      'Kararla neden aynı görüşte olmadığınızı yazıyorsunuz. Görüşünüz olarak yazılıdır.',
      'Her nedene cevap veriyor ve her seferinde kanıtı belirtiyorsunuz ({objection-contents}).',
    ],
  },
  'asked-objection': {
    title: 'Ne istiyorsunuz',
    say: [
      'Karara yeniden bakılmasını istiyor ve ne istediğinizi yazıyorsunuz.',
      'Bu iş sürerken verilerin silinmemesini istiyorsunuz ({keep-data}).',
      'Ne zaman karar verileceğini soruyorsunuz ({objection-answer-term}).',
    ],
  },
  file: {
    title: 'Dosya, dinlenme ve masraflar',
    say: [
      'Dinlenmeden yeterince önce bütün belgeleri görmek istiyorsunuz ({file}).',
      'Dinlenmek istiyorsunuz: o zaman nasıl gördüğünüzü anlatabilirsiniz ({hearing}).',
      'Profesyonel yardım için masrafınız mı var? Karar geri alınırsa bunların ödenmesini ' +
        'istiyorsunuz ({costs}).',
      { when: 'by-post', say: 'Cevap kâğıt üzerinde adresinize gelebilir.' },
      { when: 'by-email', say: 'Cevap güvenli e-postayla gelebilir.' },
      { when: 'by-counter', say: 'Cevabı gişeden alabilirsiniz.' },
      { when: 'by-adviser', say: 'Cevap danışmanınız aracılığıyla gelebilir.' },
    ],
  },
  'reasons-later': {
    title: 'Nedenleriniz sonra gelecek',
    say: [
      'Geç kalmamak için şimdi itiraz ediyorsunuz. Nedenlerinizi göndermek için en az dört hafta ' +
        'istiyorsunuz ({grounds-later}).',
      'Bu sürenin hangi gün bittiğini soruyorsunuz.',
      'Bu iş sürerken verilerin silinmemesini istiyorsunuz ({keep-data}).',
    ],
  },
  'who-late': {
    title: 'Kim karar vermedi',
    say: ['Kimin karar vermesi gerektiğini yazıyorsunuz.'],
  },
  'what-late': {
    title: 'Geciken nedir',
    say: [
      'Burada ne istediğiniz, ne zamana kadar karar verilebileceği ve ihtarınızın ne zaman ulaştığı ' +
        'yazar.',
      'O günden beri iki hafta geçti. Henüz bir karar almadınız.',
    ],
  },
  'asked-appeal': {
    title: 'Mahkemeden ne istiyorsunuz',
    say: [
      'Mahkemenin sizi haklı bulmasını istiyorsunuz.',
      'İki hafta içinde bir karar verilmesini istiyorsunuz ({order-to-decide}).',
      'Bundan sonra geciken her gün için para istiyorsunuz ({order-penalty}).',
      'Zaten alabileceğiniz gecikme parasının belirlenmesini de istiyorsunuz ({penalty}, {court-sets-penalty}).',
      'Mahkeme harcını geri istiyorsunuz. Ödeyemiyor musunuz? O zaman ayrıca muafiyet istersiniz.',
      'Mahkeme duruşmasız karar verebilir. Siz bunu kabul ediyorsunuz ({judgment-without-hearing}).',
    ],
  },
  subject: {
    title: 'Ne hakkında',
    say: ['Burada konu ve mektup sayıyorsa hangi verilerle ilgili olduğu yazar.'],
  },
  before: {
    title: 'Bundan önce olanlar',
    say: [
      'Verilerinizle ilgili talebinizin günü: {day1}.',
      'Cevap süresi geçti ({answer-term}). Cevap almadınız.',
      'Aldığınız cevabın tarihi: {day2}. Bununla aynı görüşte değilsiniz.',
    ],
  },
  'why-petition': {
    title: 'Bunu neden istiyorsunuz',
    say: ['Kuralları ve bunun sizce neden uymadığını yazıyorsunuz. Görüşünüz olarak yazılıdır.'],
  },
  'asked-petition': {
    title: 'Mahkemeden ne istiyorsunuz',
    say: [
      'Mahkemenin karşı tarafa neyi emretmesini istediğinizi yazıyorsunuz.',
      'Bu iş sürerken karşı tarafın verileri saklamasını istiyorsunuz ({keep-data}).',
    ],
  },
  'about-whom': {
    title: 'Kimin hakkında',
    say: [
      'Kurumu belirtiyorsunuz.',
      'Bu verilerden başkası mı sorumlu? O zaman mektup onun hakkında da sayılır.',
    ],
  },
  'going-on': {
    title: 'Hâlâ oluyor mu?',
    say: [
      { when: 'goes-on', say: 'Hâlâ olduğunu veya hâlâ etkisi olduğunu yazıyorsunuz.' },
      { when: 'stopped', say: 'Artık olmadığını yazıyorsunuz.' },
      { when: 'unsure', say: 'Hâlâ olup olmadığını bilmediğinizi yazıyorsunuz.' },
    ],
  },
  'handled-before': {
    title: 'Bu daha önce ele alındı',
    say: [
      'Bununla ilgili önceki bir şikâyetin ele alındığını yazıyorsunuz.',
      'Ondan sonra yeniden bildirildi. AP’den bunu dikkate almasını istiyorsunuz.',
    ],
  },
  think: {
    title: 'Bunu nasıl görüyorsunuz',
    say: ['Kuralları ve bunun sizce neden uymadığını yazıyorsunuz. Görüşünüz olarak yazılıdır.'],
  },
  tried: {
    title: 'Önce kendiniz ne yaptınız',
    say: [
      { when: 'table', say: 'Tablo, kuruma mektuplarınızı ve cevapları gösterir.' },
      { when: 'no-table', say: 'Önce kuruma yazmadığınızı ve nedenini yazıyorsunuz.' },
    ],
  },
  factors: {
    title: 'AP neyi tartar',
    say: [
      'AP üç şeyi tartar: sizi ne kadar etkilediğini, ne kadar yaygın olduğunu ve AP’nin ne ' +
        'yapabileceğini. Burada dosyanızın bu konuda söylediği yazar. AP kendisi karar verir.',
    ],
  },
  agreement: {
    title: 'Bir şirketle sözleşme',
    say: ['Burada iki tarih yan yana durur. Mektup bunlar hakkında başka bir şey söylemez.'],
  },
  'asked-ap': {
    title: 'AP’den ne istiyorsunuz',
    say: [
      'Neye ulaşmak istediğinizi veya AP’nin neyi emretmesini istediğinizi yazıyorsunuz.',
      'AP bunu emredebilir ({authority-powers}).',
      'AP’nin kurumdan verileri saklamasını istemesini istiyorsunuz ({keep-data}).',
      'Durumu üç ay içinde öğrenmek istiyorsunuz ({progress}).',
      'Kâğıt üzerinde bir karar istiyorsunuz ({application-term}).',
      'Kimlik belgesi kopyası göndermiyorsunuz.',
    ],
  },
  ground: {
    title: 'Neden {n}',
    say: [
      {
        when: 'no-prior-contact',
        say: 'AP şöyle dedi: önce kuruma yazmalıydınız. Yazdığınızı gösteriyorsunuz. Sizce AP şikâyeti artık ele alabilir ({complaint-handling}).',
      },
      {
        when: 'not-own-data',
        say: 'AP şöyle dedi: bunlar sizin verileriniz değil. Sizce neden sizin verileriniz olduğunu yazıyorsunuz ({personal-data}).',
      },
      {
        when: 'no-infringement',
        say: 'AP şöyle dedi: kuralların çiğnendiğini görmüyor. Sizin nasıl gördüğünüzü yazıyorsunuz.',
      },
      {
        when: 'priority',
        say: 'AP başka işlere öncelik verdi. Sizce neyin de sayılacağını yazıyor ve uygun olduğu kadar araştırılmasını istiyorsunuz ({complaint-handling}).',
      },
      {
        when: 'treated-as-tip',
        say: 'AP mektubunuzu ihbar olarak ele aldı. Sizce bir karar istemiştiniz ve cevap bunun reddidir ({decision}).',
      },
      {
        when: 'treated-as-tip',
        say: 'Mektubunuzun başında bunun bir şikâyet olduğu yazıyordu ({complaint-right}).',
      },
      {
        when: 'treated-as-tip',
        say: 'Mektubunuzun başında bunun bir yaptırım talebi olduğu yazıyordu ({enforcement-application}).',
      },
    ],
  },
  'asked-ap-objection': {
    title: 'Ne istiyorsunuz',
    say: [
      'Karara yeniden bakılmasını ve istediğinizin yapılmasını istiyorsunuz.',
      'Ne zaman karar verileceğini soruyorsunuz ({objection-answer-term}).',
    ],
  },
  'who-we-are': {
    title: 'Kuruluş kimdir',
    say: [
      'Kuruluş, tüzüğüne göre ve uygulamada genel bir menfaati savunur ({collective-interest}).',
      'Kendisini yetkilendiren kişiler adına da yazar ({mandated-body}).',
    ],
  },
  'subject-many': {
    title: 'Ne hakkında',
    say: [
      'Burada konu ve kaç bildirim olduğu yazar. İlk gün: {day1}, son gün: {day2}.',
      'Kaç kişiyi etkilediği bilinmiyor.',
    ],
  },
  'asked-many': {
    title: 'Kuruluş AP’den ne istiyor',
    say: [
      'Kuruluş neye ulaşmak istediğini veya AP’nin neyi emretmesini istediğini yazar.',
      'AP bunu emredebilir ({authority-powers}).',
      'Kuruluş kâğıt üzerinde bir karar ister ({application-term}).',
    ],
  },
  'about-body': { title: 'Kimin hakkında', say: ['Kurumu belirtiyorsunuz.'] },
  'complaint-before': {
    title: 'Kurumun kendisine şikâyetiniz',
    say: [
      'Önce kurumun kendisine şikâyet ettiniz ({complaint-first}). Günü: {day1}.',
      'Cevabın tarihi: {day2}.',
      { when: 'no-answer', say: 'Cevap almadınız.' },
      'Ondan sonra bir yıl içinde ombudsmana şikâyet edilebilir ({ombudsman-term}).',
    ],
  },
  'where-wrong': {
    title: 'Sizce sorun nerede',
    say: ['Sizce sorunun nerede olduğunu yazıyorsunuz.'],
  },
  'why-stuck': {
    title: 'Neden kendiniz ilerleyemiyorsunuz',
    say: ['Neden kendiniz ilerleyemediğinizi yazıyorsunuz.'],
  },
  'for-what': {
    title: 'Ne için',
    say: [
      'Burada konu ve ilgili kurum yazar.',
      'Diğer kişi sizin adınıza talepte bulunabilir, şikâyet edebilir, yaptırım isteyebilir, itiraz ' +
        'edebilir, dava açabilir, belgeleri alabilir ve okuyabilir.',
    ],
  },
  'how-long': {
    title: 'Ne kadar süreyle',
    say: [
      'Yetki, iş bitene kadar geçerlidir. Her zaman yazılı olarak geri alabilirsiniz.',
      'İmzanızı atıyorsunuz.',
    ],
  },
};
