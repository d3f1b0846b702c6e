/** Turkish: the one next thing to do about each subject, why, and what it does not do. */
import type { Messages } from '../nl.ts';

export const mySteps: Messages['mySteps'] = {
  title: 'Adımlarım',
  intro: 'Her konu için şimdi ne yapabileceğinizi görürsünüz. Kararı siz verirsiniz.',
  empty:
    'Yapabilecekleriniz burada adım adım görünecek. Bir bildirimle başlayın. Adımlarınız kendiliğinden gelir.',
  keepsRunning:
    'Ödeneğiniz hakkında bir karar aldınız mı? O karara itiraz (bezwaar) süreniz işlemeye devam eder. Bu listedeki hiçbir şey bunu değiştirmez.',
  unnamed: 'Henüz bitmemiş bir bildirim',
  now: {
    objection: 'Cevaba katılmıyor musunuz? O zaman önce itiraz (bezwaar) edin.',
    appeal: 'Karara katılmıyor musunuz? O zaman önce mahkemeye başvurun (beroep).',
    'higher-appeal':
      'Mahkeme kararına katılmıyor musunuz? O zaman önce üst mahkemeye başvurun (hoger beroep).',
    petition: 'Cevaba katılmıyor musunuz? O zaman mahkeme buna bakabilir.',
    'give-reasons': 'İtirazınızın nedenlerini gönderin.',
    'send-identification': 'Kim olduğunuzu gösterin.',
    'send-more': 'Sizden istediklerini gönderin.',
    'again-after-finding': 'Bunun yeniden olduğunu AP’ye bildirin.',
    remind: 'Bir kez daha cevap isteyin.',
    court: 'Mahkemeden, bir karar verilmesini sağlamasını isteyin.',
    'ap-silent': 'AP zamanında cevap vermiyor. Durumu sorun.',
    ombudsman: 'Şikâyetinizi ombudsmana götürün.',
    'finish-report': 'Bildiriminizi bitirin.',
    'finish-letter': 'Başladığınız mektubu bitirin.',
    'look-at-answer': 'Cevabın tam olup olmadığına bakın.',
    wait: 'Cevabı bekleyin.',
    'complain-to-ap': 'Konuyu veri koruma kurumuna (Autoriteit Persoonsgegevens, AP) iletin.',
    'first-letter': 'Kuruma ilk mektubu yazın.',
    nothing: 'Şimdi bir şey yapmanız gerekmiyor.',
  },
  why: {
    objection:
      'Her şeyi vermediler. Mektuplarında yazmasa da altı haftanız var. Sonrası çoğunlukla geç olur.',
    appeal: 'Karar size her şeyi vermiyor. Bir hukukçudan yardım isteyin.',
    'higher-appeal': 'Mahkeme kararı size her şeyi vermiyor. Bir hukukçudan yardım isteyin.',
    petition: 'Her şeyi vermediler. Bir hukukçudan yardım isteyin.',
    'give-reasons': 'İtirazınız ulaştı, ama nedenleri yok. Verdikleri güne dikkat edin.',
    'send-identification': 'Önce bunu bilmek istiyorlar. Tam bir kopya çoğunlukla gerekmez.',
    'send-more': 'Bu ulaşana kadar onların süresi çoğu zaman durur.',
    'again-after-finding': 'Geçen sefer bir şey tespit edildi. Ondan sonra yeniden bildirdiniz.',
    remind: 'Cevap süresi doldu.',
    court: 'İki kez istediniz ve karar gelmedi.',
    'ap-silent': 'AP’nin bilgi vermesi gereken süre doldu.',
    ombudsman: 'Kuruma şikâyet ettiniz ve birlikte çözemediniz.',
    'finish-report': 'Bildiriminiz saklandı, ama bir soru hâlâ açık.',
    'finish-letter': 'Yazdıklarınız saklandı.',
    'look-at-answer': 'Bazen bir şey eksik olur. Sorularınızla yan yana koyunca görürsünüz.',
    wait: 'Cevap vermek için bu süreleri var.',
    'complain-to-ap': 'Kurum her şeyi vermedi ya da cevap vermedi.',
    'first-letter': 'AP sizden önce kuruma yazmanızı ister.',
    nothing: 'Dikkat etmeniz gereken bir süre işlemiyor.',
  },
  but: {
    object: 'Bir şikâyet ya da görüşme bu süreyi uzatmaz.',
    'give-reasons': 'Nedenler olmadan itirazınızı ele alamazlar.',
    remind: 'Bir hatırlatma hiçbir süreyi değiştirmez.',
    court: 'Mahkeme ücret ister. Konu yalnızca süredir, kimin haklı olduğu değil.',
    'ap-silent': 'Durumu sormak işi her zaman hızlandırmaz.',
    ombudsman: 'Ombudsman bir görüş bildirir. Kurum buna uymak zorunda değildir.',
    'look-at-answer': 'Bunu yapmak zorunda değilsiniz.',
    'complain-to-ap':
      'AP neyi araştıracağını kendisi seçer. Adınız kuruma gidebilir. Kendi metninizi saklayın.',
    'first-letter': 'Mektubunuz uygulamayı kendiliğinden durdurmaz.',
    nothing: 'Yeniden olursa yeni bir bildirim yapın.',
  },
  notes: {
    'answers-differ':
      'Burada bir mektuba farklı cevaplar yazılmış. İkisi de saklandı. Hangisinin geçerli olduğuna bakın ya da onlara sorun.',
    'day-ahead':
      'Aşağıdaki bir gün henüz gelmedi. O güne kadar sayılmaz. Günün ve saatin doğru olup olmadığına bakın.',
    'day-wrong': 'Aşağıdaki bir gün doğru olamaz ve sayılmaz. Yeniden bakın.',
  },
  about: (route, day) => `Konu: ${route}, ${day}.`,
  until: (day) => `En geç ${day}.`,
  waitUntil: (day) => `${day} gününün sonuna kadar bekleyin.`,
  noDay: 'Bunun için belirli bir son gün yok.',
  finish: 'Bildirimi bitir',
  ways: 'Ne yapabileceğinize bak',
  answerCame: 'Cevap geldi',
  nothingCame: 'Henüz yok',
  given: 'Bunu gönderdim',
  givenQuestion: 'İstediklerini ne zaman gönderdiniz?',
  givenDay: 'Hangi gün?',
  alreadySent: 'Mektubu gönderdim bile',
  stillInTime: (day) =>
    `${day} gününün sonuna kadar süreleri var. O zamana kadar bir şey yapmanız gerekmez. O günü takviminize yazın.`,
  noTerm: 'Burada belirli bir süre yok. Arayıp durumu sorabilirsiniz.',
  overDue: 'Süre doldu. Şunları yapabilirsiniz. Size uygun olanı siz seçersiniz.',
  follows: {
    reminder: 'Nazik bir mektup. Ücretsizdir ve istediğinizi gösterir.',
    'notice-of-default':
      'Resmî bir mektup. O zaman iki haftaları daha olur. Sonra mahkemeye gidebilirsiniz.',
    authority:
      'AP’ye şikâyet ya da bilgi notu (tip). Şikâyette adınız kuruma gidebilir. Yaklaşık on dakika sürer. Formu sonra yeniden açamazsınız.',
    court: 'Mahkeme bir karar verilmesi gerektiğini söyleyebilir. Bunun için ödeme yaparsınız.',
    ombudsman: 'Ombudsman size nasıl davranıldığına bakar. Ücretsizdir.',
  },
  toAuthority: 'AP’ye şikâyete ya da bilgi notuna (tip) bak',
  toCourt: 'Mahkeme yoluna bak',
  toOmbudsman: 'Ombudsman yoluna bak',
};
