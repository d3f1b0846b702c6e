/** What each letter is, what follows and what it does not do, in Turkish. */
import type { LetterKind } from '../../../domain/letter.ts';
import type { KindWords } from '../explanation-words.ts';

const benefit = 'Mektup, yardımınız hakkındaki bir kararı değiştirmez.';
const dates = 'Kurumun bir isteği veya tarihi geçerli kalır.';
const terms = 'Diğer süreler işlemeye devam eder, itiraz süresi de.';
const inMonth = 'Bir ay içinde cevap gelir. Zamanında söylerlerse iki ay daha uzayabilir.';
const asDecision =
  'Yazılı cevap bir karardır. Buna genellikle altı hafta içinde itiraz edebilirsiniz.';
const noAnswer = 'Bir şey gelmiyor mu? O zaman bir hatırlatma veya gecikme ihtarı gönderin.';
const reads = 'AP mektubunuzu ve belgelerinizi kuruma okutabilir.';
const forOthers = 'Sizi yetkilendiren başkaları adına yazıyorsunuz ({representation}).';

export const kindsTr: Readonly<Record<LetterKind, KindWords>> = {
  'access-request': {
    opening: [
      'Verilerinize erişim ve açıklama istiyorsunuz. Verilerinizin yasaya göre kullanılıp kullanılmadığına bakmak istiyorsunuz.',
      forOthers,
    ],
    next: [inMonth, asDecision, noAnswer],
    doesNot: [benefit, dates],
  },
  'object-to-processing': {
    opening: [
      'Verilerinizin kullanılmasına itiraz ediyorsunuz ({object}). Bu, bir karara itiraz değildir.',
      forOthers,
    ],
    next: [inMonth, asDecision, noAnswer],
    doesNot: [benefit, dates],
  },
  erasure: {
    opening: ['Hakkınızdaki verilerin silinmesini istiyorsunuz.', forOthers],
    next: [inMonth, asDecision, noAnswer],
    doesNot: [benefit, dates, 'Silinen şey artık kanıt da olamaz.'],
  },
  rectification: {
    opening: ['Hakkınızdaki verilerin düzeltilmesini istiyorsunuz.', forOthers],
    next: [inMonth, asDecision, noAnswer],
    doesNot: [benefit, dates],
  },
  restriction: {
    opening: [
      'Hakkınızdaki verilerin saklanmasını, ama bir süre kullanılmamasını istiyorsunuz.',
      forOthers,
    ],
    next: [inMonth, asDecision, noAnswer],
    doesNot: [benefit, dates, 'Veriler bununla silinmez.'],
  },
  'consent-withdrawal': {
    opening: ['Onayınızı geri alıyorsunuz.', forOthers],
    next: ['Bir ay içinde cevap gelir.', noAnswer],
    doesNot: [
      'Daha önce onayınızla yapılanlar olduğu gibi kalır.',
      'Kullanıma onaysız da izin var mı? O zaman belki durmaz.',
      dates,
    ],
  },
  'officer-question': {
    opening: [
      'Veri koruma görevlisine (FG) soru soruyorsunuz. FG, kurum içinde gizlilik kurallarına bakar.',
      forOthers,
    ],
    next: [
      'FG cevap verebilir, açıklayabilir veya kurum içinde soru sorabilir.',
      'Sonra yine bir talep veya şikâyet gönderebilirsiniz.',
    ],
    doesNot: ['FG karar vermez. Bu yüzden itiraz mümkün değildir.', terms],
  },
  'identification-reply': {
    opening: [
      'Verilerinizle ilgili talebinizin günü: {day1}. Size soru gelen gün: {day2}.',
      { when: 'full-copy', say: 'Kimlik belgenizin kopyasını istediler.' },
      { when: 'other-data', say: 'Kim olduğunuzu bilmek için daha fazla veri istediler.' },
      'Yardım etmek istiyor ve yolları sayıyorsunuz.',
      forOthers,
    ],
    next: [
      'Bu yollardan birini seçebilir veya neden daha fazlasının gerektiğini açıklayabilirler.',
      'Sonra talebinize cevap gelmelidir.',
    ],
    doesNot: ['Bu mektup yeni bir talep değildir. İlk mektubunuz geçerli kalır.'],
  },
  reminder: {
    opening: ['Bir şey gönderdiniz ve henüz cevap görmediniz. Nazikçe soruyorsunuz.', forOthers],
    next: ['Yine bir şey gelmiyor mu? O zaman gecikme ihtarı gönderebilirsiniz.'],
    doesNot: ['Hatırlatma, gecikme ihtarı değildir. Yeni bir süre başlamaz.', terms],
  },
  'notice-of-default': {
    opening: ['Sizce cevap süresi geçti.', forOthers],
    next: [
      'İki haftaları daha var.',
      'Yine karar yok mu? O zaman mahkemeye gidebilirsiniz. Bunun için yardım isteyin.',
    ],
    doesNot: ['Mektup kimin haklı olduğu hakkında bir şey söylemez.', benefit],
  },
  'conduct-complaint': {
    opening: [
      'Size veya bir başkasına nasıl davranıldığından şikâyet ediyorsunuz ({conduct}, {conduct-contents}).',
      forOthers,
    ],
    next: [
      'Dinlenebilirsiniz. Sonra görüşlerini bildirirler.',
      'Memnun değil misiniz? O zaman ombudsmana gidebilirsiniz.',
    ],
    doesNot: ['Bundan bir karar çıkmaz. Görüşlerine itiraz edemez veya dava açamazsınız.', terms],
  },
  'woo-request': {
    opening: ['Belgelerin herkese açılmasını istiyorsunuz ({woo-subject}).', forOthers],
    next: [
      'Bir karar gelir. Belgeleri verebilir, reddedebilir veya bazı yerlerini kapatabilirler.',
      'Karara itiraz edebilirsiniz.',
    ],
    doesNot: [
      'Bununla kendi verilerinizi almazsınız. Bunun için erişim talebi vardır.',
      'Herkese açılanı herkes okuyabilir.',
    ],
  },
  objection: {
    opening: [
      'Bu tarihli karara itiraz ediyorsunuz: {day1}.',
      'Verilerinizle ilgili bir talebe yazılı cevap karar sayılır ({reaction-is-decision}).',
      forOthers,
    ],
    next: [
      'Genellikle dinlenmeye davet edilirsiniz.',
      'Sonra bir karar gelir. Bunun için mahkemeye gidebilirsiniz.',
    ],
    doesNot: ['Karar bu arada geçerlidir.', benefit],
  },
  'objection-pro-forma': {
    opening: [
      'Bu tarihli karara itiraz ediyorsunuz: {day1}.',
      'Verilerinizle ilgili bir talebe yazılı cevap karar sayılır ({reaction-is-decision}).',
      forOthers,
    ],
    next: [
      'Nedenleriniz için bir süre alırsınız. O güne dikkat edin.',
      'Nedenleriniz geç mi geldi? O zaman itiraza belki bakılmaz.',
    ],
    doesNot: ['Nedenleriniz henüz içinde değildir.', 'Karar bu arada geçerlidir.'],
  },
  'appeal-no-decision': {
    opening: [
      'Zamanında karar verilmediği için mahkemeye gidiyorsunuz ({late-is-decision}, {appeal-after-notice}).',
      forOthers,
    ],
    next: [
      'Mahkeme harç ister.',
      'Mahkeme çoğu zaman duruşmasız karar verir.',
      'Haklı bulunursanız bir karar verilmesi gerekir.',
    ],
    doesNot: ['Mahkeme genellikle talebinizin içeriği hakkında bir şey söylemez.'],
  },
  petition: {
    opening: [
      'Mahkemeden verileriniz hakkında karar istiyorsunuz. Bir şirket veya vakıfla ilgilidir ({petition}).',
      'Bu bir taslaktır. Bir hukukçuya gösterin.',
      forOthers,
    ],
    next: ['Mahkeme harç ister.', 'Karşı taraf cevap verebilir. Genellikle duruşma olur.'],
    doesNot: [
      'Bu taslak, olduğu gibi gönderilebilecek bir dilekçe değildir.',
      'Kaybeden bazen masraf öder.',
    ],
  },
  'ap-complaint': {
    opening: [
      'Gizlilik kurallarını denetleyen Autoriteit Persoonsgegevens (AP) kurumuna yazıyorsunuz.',
      'Başında bunun bir şikâyet olduğu yazar ({complaint-right}).',
      'Başında bunun bir yaptırım talebi olduğu yazar: AP’nin harekete geçmesini istiyorsunuz ({enforcement-application}).',
      forOthers,
    ],
    next: [
      reads,
      'AP kendisi seçer: telefon, mektup, görüşme, araştırma veya hiçbiri.',
      'AP reddederse genellikle itiraz edebilirsiniz.',
    ],
    doesNot: [benefit, terms, 'Bununla tazminat almazsınız.'],
  },
  'ap-tip': {
    opening: [
      'Gizlilik kurallarını denetleyen Autoriteit Persoonsgegevens (AP) kurumuna ihbarda bulunuyorsunuz ({authority-watches}).',
      'AP’nin araştırmalarında bunu da dikkate almasını istiyorsunuz.',
    ],
    next: [
      'AP ihbarları, neyi araştıracağını seçmek için kullanır.',
      'Kişisel bir cevap almazsınız.',
    ],
    doesNot: ['İhbar şikâyet değildir. Karar gelmez, bu yüzden itiraz edilemez.', terms],
  },
  'ap-objection': {
    opening: [
      'AP’nin bu tarihli kararına itiraz ediyorsunuz: {day1}. Karar, bu tarihli mektubunuza cevaptı: {day2}.',
      forOthers,
    ],
    next: [
      'Dinlenebilirsiniz. Sonra AP yeniden karar verir.',
      'Kurum da okuyabilir ve katılabilir.',
      'O karar için mahkemeye gidebilirsiniz.',
    ],
    doesNot: ['Kurumun yaptığını durdurmaz.', benefit],
  },
  'ap-objection-pro-forma': {
    opening: [
      'AP’nin bu tarihli kararına itiraz ediyorsunuz: {day1}. Karar, bu tarihli mektubunuza cevaptı: {day2}.',
      forOthers,
    ],
    next: [
      'Nedenleriniz için bir süre alırsınız. O güne dikkat edin.',
      'Nedenleriniz geç mi geldi? O zaman itiraza belki bakılmaz.',
    ],
    doesNot: ['Nedenleriniz henüz içinde değildir.', 'Kurumun yaptığını durdurmaz.'],
  },
  'collective-request': {
    opening: [
      'Bir kuruluş çok sayıda kişi için AP’ye yazıyor. AP’nin harekete geçmesini istiyor ({enforcement-application}).',
    ],
    next: ['AP karar verir. Kuruluş bu karara itiraz edebilir.', reads],
    doesNot: ['Bir kişinin verileriyle ilgili bir talep değildir.', benefit],
  },
  ombudsman: {
    opening: [
      'Ulusal Ombudsmandan (Nationale ombudsman) araştırma istiyorsunuz ({ombudsman}).',
      forOthers,
    ],
    next: [
      'Ombudsman önce şikâyeti ele alıp alamayacağına bakar.',
      'Telefon edebilir, arabuluculuk yapabilir veya araştırabilir ve görüşünü bildirir.',
    ],
    doesNot: ['Kurum onun görüşüne uymak zorunda değildir.', terms, benefit],
  },
  mandate: {
    opening: [
      'Başka birinin sizin adınıza hareket etmesine izin veriyorsunuz ({representation}). Kim olduğunu belirtiyorsunuz.',
    ],
    next: [
      'İmzalı yetki belgesini size yardım eden kişiye verin. Bir kopyasını kendiniz saklayın.',
    ],
    doesNot: [
      'Haklarınızı devretmezsiniz. Kendiniz de yazmaya devam edebilirsiniz.',
      'Bu yetki yalnız bu konuyla ilgilidir.',
    ],
  },
};
