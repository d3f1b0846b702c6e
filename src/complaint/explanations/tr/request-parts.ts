/** What letters to an organisation say, part by part, in Turkish. */
import type { RequestPartWords } from '../explanation-words.ts';

export const requestPartsTr: RequestPartWords = {
  seen: {
    title: 'Ne oldu veya ne görüldü',
    say: [
      'Burada ne olduğu veya ne görüldüğü yazar. Mektup bildiğinizden fazlasını söylemez.',
      { when: 'happened', say: 'Bunun sizin başınıza geldiğini yazıyorsunuz.' },
      { when: 'read', say: 'Bunu okuduğunuzu yazıyorsunuz.' },
      { when: 'technical', say: 'Bunu gördüğünüzü veya teknik olarak görüldüğünü yazıyorsunuz.' },
      { when: 'told', say: 'Bunu size başkalarının anlattığını yazıyorsunuz.' },
      { when: 'picture', say: 'Bir ek, sayfanın nasıl göründüğünü gösterir.' },
      {
        when: 'visit',
        say: 'Bir seçimden önce ve sonra sayfanın ne yaptığı da yazar. Sayılar mektuptadır.',
      },
    ],
  },
  access: {
    title: 'Verilerinize erişim',
    say: [
      'Hakkınızdaki verilerin bir kopyasını istiyorsunuz ({access}).',
      'Ayrıca verilerin ne için kullanıldığını, kime verildiğini, ne kadar saklandığını, nereden ' +
        'geldiğini ve hakkınızda otomatik karar verilip verilmediğini soruyorsunuz ({access-information}).',
      'Hakkınızda veri yok mu? O zaman bunun yazılmasını istiyorsunuz.',
    ],
  },
  explanation: {
    title: 'Açıklama',
    say: [
      'Bunun ne için gerekli olduğunu ve hangi yasa kuralının buna izin verdiğini soruyorsunuz. Bunu ' +
        'önceden nerede ve ne zaman öğrenebileceğinizi ve verileri kimin aldığını da soruyorsunuz ' +
        '({notice-direct}, {notice-indirect}).',
      'Gizliliğe etkilerinin önceden araştırılıp araştırılmadığını soruyorsunuz. Bu araştırmayı, yani ' +
        'DPIA’yı veya özetini istiyorsunuz ({impact-assessment}).',
      'Veri işleme kayıt defterinde bu konuda ne yazdığını soruyorsunuz ({register}).',
    ],
  },
  keep: {
    title: 'Verileri saklayın',
    say: [
      'Bu iş sürerken verilerin henüz silinmemesini istiyorsunuz. Haklarınızı kullanmak ve ' +
        'kanıtlamak için onlara ihtiyacınız var ({keep-data}).',
    ],
  },
  rules: {
    title: 'Sizce önemli olan kurallar',
    say: ['Sizce önemli olan kuralları sayıyorsunuz. Bunun kendi görüşünüz olduğunu yazıyorsunuz.'],
  },
  identity: {
    title: 'Siz olduğunuz nasıl anlaşılır',
    say: [
      'Mektupta adınız, adresiniz ve imzanız vardır.',
      'Siz olduğunuzdan haklı bir şüphe mi var ({identity})? O zaman gişeye gelebilir veya DigiD ' +
        'kullanabilirsiniz.',
      'Kimlik belgenizin tam kopyasının gerekli olmadığını yazıyorsunuz.',
    ],
  },
  answer: {
    title: 'Cevap',
    say: [
      'Mektup ulaştıktan sonra bir ay içinde cevap istiyorsunuz ({answer-term}).',
      'Daha çok zaman mı gerekli? O zaman bunu aynı ay içinde, nedeniyle birlikte öğrenmek istiyorsunuz.',
      { when: 'by-post', say: 'Cevap kâğıt üzerinde adresinize gelebilir.' },
      { when: 'by-email', say: 'Cevap güvenli e-postayla gelebilir.' },
      { when: 'by-counter', say: 'Cevabı gişeden alabilirsiniz.' },
      { when: 'by-adviser', say: 'Cevap danışmanınız aracılığıyla gelebilir.' },

      'Mektubun bir kopyasının veri koruma görevlisine (FG) verilmesini istiyorsunuz ({officer}).',
      'Mektup başka biri için mi? O zaman iletilmesini istiyorsunuz ({pass-on}).',
    ],
  },
  'identity-others': {
    title: 'Kimin adına yazdığınız nasıl anlaşılır',
    say: [
      'Sizi yetkilendiren kişi bunu adı ve adresiyle imzaladı.',
      'Kim olduğundan haklı bir şüphe mi var ({identity})? O zaman o kişi gişeye gelebilir veya DigiD kullanabilir.',
      'Kimlik belgesinin tam kopyasının gerekli olmadığını yazıyorsunuz.',
    ],
  },
  'which-data': {
    title: 'Hangi veriler',
    say: [
      'Hangi verilerle ilgili olduğunu yazıyorsunuz.',
      'Hakkınızda veri yok mu? O zaman bunun yazılmasını istiyorsunuz.',
    ],
  },
  situation: {
    title: 'Durumunuz',
    say: ['Bu kullanımın sizin durumunuzda neden sorun olduğunu yazıyorsunuz.'],
  },
  'asked-object': {
    title: 'Ne istiyorsunuz',
    say: [
      'Verilerinizin bu şekilde kullanılmasının durdurulmasını istiyorsunuz.',
      'İtirazınız incelenirken veriler kullanılmamalı, ama saklanmalıdır ({restrict-objected}).',
      'Yine de devam mı etmek istiyorlar? O zaman zorlayıcı nedenlerini soruyorsunuz ({object}).',
      'Hangi yasa kuralının bu kullanıma izin verdiğini soruyorsunuz ({basis}).',
      'Bu hak, kamu görevinde ve kurumun kendi menfaatinde geçerlidir.',
    ],
  },
  'why-erasure': {
    title: 'Bunu neden istiyorsunuz',
    say: [
      'Nedenlerinizi yazıyorsunuz.',
      'Sizce veriler artık gerekli değil ({erase-not-needed}).',
      'Onayınızı geri alıyorsunuz ({withdraw-consent}). Sizce kullanıma izin veren başka bir kural yok ' +
        '({erase-consent}).',
      'İtiraz ettiniz. Sizce devam etmek için zorlayıcı neden yok ({erase-objected}).',
      'Sizce hiçbir yasa kuralı bu kullanıma izin vermiyor ({erase-no-basis}). Bunun kendi görüşünüz ' +
        'olduğunu yazıyorsunuz.',
    ],
  },
  'asked-erasure': {
    title: 'Ne istiyorsunuz',
    say: [
      'Önce verilerin bir kopyasını istiyorsunuz ({access}). Silinmesini ancak ondan sonra ' +
        'istiyorsunuz. O zamana kadar haklarınızı kanıtlamak için onlara ihtiyacınız var ({keep-data}).',
      'Verileri kurum adına saklayan şirketler de sonra silmelidir.',
      'Verileri alanlar silindiğini öğrenmelidir. Bunların kim olduğunu da soruyorsunuz ' +
        '({tell-receivers}).',
      'Hangi verilerin hangi gün silindiğini soruyorsunuz.',
      'Bir şey silinmedi mi? O zaman hangi kuralın bunu gerektirdiğini soruyorsunuz ({erase-limits}).',
    ],
  },
  wrong: {
    title: 'Doğru olmayan',
    say: [
      'Tablo şimdi ne yazdığını, ne yazması gerektiğini ve hangi ekin bunu gösterdiğini söyler.',
    ],
  },
  'asked-rectification': {
    title: 'Ne istiyorsunuz',
    say: [
      'Verilerin düzeltilmesini veya tamamlanmasını istiyorsunuz. Bir görüş veya izlenim mi? O zaman ' +
        'mektubunuzun yanına eklenmesini istiyorsunuz ({rectify}).',
      'Verilerin doğru olup olmadığına bakılırken kullanılmamalı, ama saklanmalıdır ' +
        '({restrict-contested}).',
      'Verileri alanlar neyin düzeltildiğini öğrenmelidir. Bunların kim olduğunu da soruyorsunuz ' +
        '({tell-receivers}).',
      'Verilerin ondan sonraki hâlinin bir kopyasını istiyorsunuz.',
      'Bir şey düzeltilmedi mi? O zaman nedenini soruyorsunuz.',
    ],
  },
  'why-restriction': {
    title: 'Bunu neden istiyorsunuz',
    say: [
      'Nedenlerinizi yazıyorsunuz.',
      'Sizce veriler doğru değil. Buna bakılırken bunu istiyorsunuz ({restrict-contested}).',
      'Sizce hiçbir yasa kuralı bu kullanıma izin vermiyor. Yine de verilerin silinmemesini ' +
        'istiyorsunuz ({restrict-not-erase}).',
      'Haklarınızı kanıtlamak için verilere hâlâ ihtiyacınız var ({keep-data}).',
      'İtiraz ettiniz. İtirazınız incelenirken bunu istiyorsunuz ({restrict-objected}).',
    ],
  },
  'asked-restriction': {
    title: 'Ne istiyorsunuz',
    say: [
      'Verilerin saklanmasını ve bu arada başka hiçbir şey için kullanılmamasını istiyorsunuz ' +
        '({restrict-effect}).',
      'Görüntü, ses veya kayıt dosyaları mı? O zaman otomatik silmenin durdurulmasını istiyorsunuz.',
      'Verileri alanlar bunu öğrenmelidir. Bunların kim olduğunu da soruyorsunuz ({tell-receivers}).',
      'Kısıtlama bitmeden önce bunu öğrenmek istiyorsunuz ({restrict-end}).',
      'Kısıtlamanın hangi gün başladığını soruyorsunuz. Yapılmıyor mu? O zaman nedenini soruyorsunuz.',
    ],
  },
  consent: {
    title: 'Onayınız',
    say: [
      'Onay verdiğiniz gün: {day1}.',
      { when: 'no-day', say: 'Onay verdiniz. Gününü artık bilmiyorsunuz.' },
      'Bu onayı mektubun ulaştığı günden itibaren geri alıyorsunuz ({withdraw-consent}).',
    ],
  },
  'asked-consent': {
    title: 'Ne istiyorsunuz',
    say: [
      'Onayınıza dayanan kullanımın durmasını istiyorsunuz ve bunun hangi gün yapıldığını soruyorsunuz.',
      'Verileri kurum adına kullananlar da durmalıdır.',
      'Bir kısmına devam mı ediliyor? O zaman hangi başka kuralın izin verdiğini soruyorsunuz ({basis}).',
      'Geri almanın yardımınıza veya programınıza etkisi var mı? O zaman hangisi olduğunu ve hangi ' +
        'kurala göre olduğunu soruyorsunuz. Onay özgür olmalıdır ({free-consent}).',
    ],
  },
  question: { title: 'Sorunuz', say: ['Sorunuzu kendi sözlerinizle soruyorsunuz.'] },
  wish: { title: 'Neye ulaşmak istiyorsunuz', say: ['Neye ulaşmak istediğinizi yazıyorsunuz.'] },
  confidence: {
    title: 'Gizli',
    say: [
      'Veri koruma görevlisine (FG) yazıyorsunuz ({officer}).',
      'FG yazdıklarınızı gizli tutmalıdır ({officer-secrecy}, {officer-secrecy-nl}).',
      'Postayı başkaları da mı okuyor? O zaman bunu önce öğrenmek istiyorsunuz.',
    ],
  },
  supplier: {
    title: 'Birlikte çalışan bir şirkete sorular',
    say: [
      'FG bu soruları iletebilir. Sorularda adınız yoktur.',
      'Şirkette hangi veriler var, nerede ve ne kadar süre? Bu arada silinmesinler.',
      'Başka hangi şirketler birlikte çalışıyor ({other-processors})?',
      'Sözleşme hangi gün imzalandı ve şirket hangi günden itibaren veri aldı ({processor-agreement})?',
      'Şirket bir erişim talebinde nasıl yardım ediyor ({processor-helps})?',
    ],
  },
  'answer-officer': {
    title: 'Cevap',
    say: [
      'Yasada bir süre yoktur. En geç şu günde cevap istiyorsunuz: {day1}.',
      'Olmuyor mu? O zaman ne zaman olacağını soruyorsunuz.',
      'Mektubun yanında cevap için kısa bir form vardır.',
      'Bu mektup bir erişim talebi veya şikâyet değildir.',
    ],
  },
  'answer-ways': {
    title: 'Cevap nasıl gelebilir',
    say: [
      'Size nasıl cevap verebileceklerini yazıyorsunuz.',
      { when: 'by-post', say: 'Cevap kâğıt üzerinde adresinize gelebilir.' },
      { when: 'by-email', say: 'Cevap güvenli e-postayla gelebilir.' },
      { when: 'by-counter', say: 'Cevabı gişeden alabilirsiniz.' },
      { when: 'by-adviser', say: 'Cevap danışmanınız aracılığıyla gelebilir.' },
    ],
  },
  form: {
    title: 'Cevap formu',
    say: [
      'Bunu FG doldurur, siz değil. Yasa kuralı, verilerin ne kadar saklandığı, DPIA, kayıt defteri, ' +
        'uygulamanın durup durmadığı ve verileri kimin aldığı sorulur.',
    ],
  },
  ways: {
    title: 'Siz olduğunuz böyle anlaşılabilir',
    say: [
      'Gişeye gelip kimlik belgenizi göstermeyi öneriyorsunuz.',
      'DigiD de kullanabilir veya bilinen adresinizden ya da telefonunuzdan cevap alabilirsiniz.',
      'Yine de kopya mı gerekli? O zaman BSN’yi, fotoğrafı ve numarayı kapatır, kopyanın ne için ' +
        'olduğunu üstüne yazarsınız.',
    ],
  },
  'no-copy': {
    title: 'Neden tam kopya göndermiyorsunuz',
    say: [
      'Haklı bir şüphe varsa daha fazlası istenebilir. Hangi şüphenin olduğunu soruyorsunuz ({identity}).',
      'Sizce tam kopyada gerekenden fazla veri vardır ({least-data}).',
    ],
  },
  proposal: {
    title: 'Bunu neden öneriyorsunuz',
    say: [
      'Haklı bir şüphe varsa daha fazlası istenebilir. Hangi şüphenin olduğunu soruyorsunuz ({identity}).',
      'Gerekenden fazla veri vermemeyi tercih ediyorsunuz ({least-data}).',
    ],
  },
  term: {
    title: 'Süre',
    say: [
      'Sizce süre, talebinizin ulaştığı günden işler ({answer-term}).',
      'Bunu başka türlü mü görüyorlar? O zaman cevabın hangi gün geleceğini ve nedenini soruyorsunuz.',
    ],
  },
  late: {
    title: 'Ne hakkında',
    say: [
      'Burada ne gönderdiğiniz ve ne zaman gönderdiğiniz yazar; böylece mektubunuz bulunabilir.',
      'Son gün, süre kuralına göre hesaplandı ({answer-term}).',
      'Son gün, süre kuralına göre hesaplandı ({woo-term}).',
      'Son gün, süre kuralına göre hesaplandı ({objection-answer-term}).',
      'Son gün, süre kuralına göre hesaplandı ({application-term}).',
      'Verilerinizle ilgili bir talebe yazılı cevap bir karardır ({reaction-is-decision}).',
    ],
  },
  'asked-reminder': {
    title: 'Ne istiyorsunuz',
    say: [
      'En geç şu günde cevap istiyorsunuz: {day1}.',
      'Cevap verilmiş miydi? O zaman bir kopya istiyorsunuz.',
      'Daha çok zaman gerektiğini yazmışlar mıydı? O zaman ne zaman ve neden olduğunu soruyorsunuz.',
    ],
  },
  notice: {
    title: 'Gecikme ihtarı',
    say: [
      'Gecikme ihtarı veriyorsunuz: kurumun geciktiğini resmî olarak bildiriyorsunuz.',
      'İhtar ulaştıktan sonraki günden itibaren karar için iki haftaları daha var ({notice-weeks}).',
      'Karar için iki haftaları daha var. Bu talepte gecikme parası yoktur ({woo-no-penalty}).',
      'Sonra her gün için gecikme parası olabilir: geciktikleri için size ödenen para ({penalty-days}).',
      'Sonra mahkemeye de gidebilirsiniz ({appeal-after-notice}).',
      'Karar verilmiş miydi? O zaman gönderildiği günle birlikte bir kopya istiyorsunuz.',
    ],
  },
  happened: {
    title: 'Ne oldu',
    say: ['Ne olduğunu, biliyorsanız kimin yaptığını, ne zaman ve nerede olduğunu yazıyorsunuz.'],
  },
  'my-view': {
    title: 'Görüşünüz',
    say: [
      'Bir kuralı ve bunun sizce neden ona uymadığını yazıyorsunuz. Görüşünüz olarak yazılıdır.',
    ],
  },
  'how-on': {
    title: 'Nasıl devam eder',
    say: [
      'Altı hafta içinde bir görüş istiyorsunuz. Bir komisyon mu bakıyor? O zaman on haftadır ' +
        '({conduct-term}).',
      'Ne olduğunu anlatabilmek istiyorsunuz ({conduct-hearing}).',
      'Ne bulduklarını, bunu nasıl gördüklerini ve ne yapacaklarını soruyorsunuz ({conduct-findings}).',
      'Şikâyet davranışla ilgilidir. Bir talebin veya itirazın yerine geçmez.',
    ],
  },
  known: {
    title: 'Zaten bildikleriniz',
    say: ['Burada iki tarih yan yana durur. Mektup bunlar hakkında başka bir şey söylemez.'],
  },
  documents: {
    title: 'Aradığınız belgeler',
    say: [
      'Veri işleme sözleşmesini, tarihi ve imzasıyla arıyorsunuz ({processor-agreement}).',
      'Verilerin hangi günden itibaren paylaşıldığını gösteren belgeleri arıyorsunuz.',
      'Gizliliğe etkilerin önceden araştırmasını, yani DPIA’yı arıyorsunuz ({impact-assessment}).',
      'Veri işleme kayıt defterinde bu konuda yazanı arıyorsunuz ({register}).',
    ],
  },
  'answer-woo': {
    title: 'Cevapla ilgili',
    say: [
      'Kendi verilerinizi istemiyorsunuz. Başkalarının adları kapatılabilir.',
      'Belge zaten herkese açık mı, yoksa hiç yok mu? O zaman bunun yazılmasını istiyorsunuz.',
      'Talep çok mu geniş? O zaman sizinle iletişime geçebilirler.',
      'Mektup ulaştıktan sonra dört hafta içinde karar istiyorsunuz ({woo-term}).',
      'İki hafta daha mı gerekli? O zaman bunu o dört hafta içinde, nedeniyle öğrenmek istiyorsunuz ' +
        '({woo-adjournment}).',
    ],
  },
};
