/** Turkish: what a letter asks. */
import type {
  letterFieldWords as dutch,
  letterChoiceWords as dutchChoices,
} from '../nl/letter-fields.ts';

export const letterFieldWords: typeof dutch = {
  situation: {
    label: 'Bu, sizin durumunuzda neden bir sorun?',
    hint: 'Yalnızca onların okuyabileceğini yazın. Birkaç cümle yeter.',
  },
  reason: { label: 'Bunu neden istiyorsunuz?', hint: 'Birkaç cümle yeter.' },
  question: {
    label: 'Ne sormak istiyorsunuz?',
    hint: 'Biliyorsanız günleri ve yerleri yazın.',
  },
  conduct: {
    label: 'Ne oldu?',
    hint: 'Gördüğünüzü veya duyduğunuzu yazın. Biliyorsanız günleri ve yerleri yazın.',
  },
  'done-by': { label: 'Bunu kim yaptı?', hint: 'Görevi yeter, örneğin “danışman (consulent)”.' },
  wish: { label: 'Ne olmasını istiyorsunuz?', hint: null },
  'consent-to': { label: 'Neye onay verdiniz?', hint: null },
  'consent-on': {
    label: 'O onayı hangi gün verdiniz?',
    hint: 'Bilmiyorsanız boş bırakın.',
  },
  'answer-by': {
    label: 'Hangi günden önce cevap istiyorsunuz?',
    hint: 'Onlara makul bir zaman verin, örneğin iki veya dört hafta.',
  },
  'asked-identification': { label: 'Kim olduğunuzu görmek için ne istediler?', hint: null },
  'erasure-ground': { label: 'Veriler neden silinmeli?', hint: null },
  'restriction-ground': { label: 'Verileri şimdi neden kullanmamalılar?', hint: null },
  corrections: {
    label: 'Ne doğru değil?',
    hint: 'Her defasında şimdi ne yazdığını ve ne yazması gerektiğini yazın.',
  },
  views: {
    label: 'Sizce buraya hangi kurallar girer?',
    hint: 'Yalnızca açıklayabileceğinizi seçin. Mektupta bunun sizin görüşünüz olduğu yazar.',
  },
  firm: { label: 'Onlar için hangi şirket çalışıyor?', hint: 'Bilmiyorsanız boş bırakın.' },
  'shared-from': { label: 'O şirket ne zamandan beri veri alıyor?', hint: null },
  'signed-on': { label: 'Sözleşme ne zaman imzalandı?', hint: null },
  'decision-reference': {
    label: 'Mektuplarında hangi referans numarası (kenmerk) yazıyor?',
    hint: 'Genelde en üstte yazar. Yoksa boş bırakın.',
  },
  'ap-label': {
    label: 'Mektubun başında ne yazsın?',
    hint: 'Müdahale talebinden (verzoek om handhaving) sonra bir karar gelir. O karara itiraz (bezwaar) edebilirsiniz.',
  },
  'ap-answered': { label: 'AP neye cevap verdi?', hint: null },
  phone: { label: 'Telefon numaranız', hint: 'Boş kalabilir.' },
  orders: { label: 'AP ne yapsın?', hint: null },
  grounds: {
    label: 'AP hangi nedeni yazdı?',
    hint: 'Mektup yanınızdaysa AP’nin kelimelerini aynen yazın.',
  },
  court: {
    label: 'Hangi mahkeme?',
    hint: 'Yaşadığınız yerin mahkemesi için rechtspraak.nl sitesine bakın.',
  },
  'other-party': {
    label: 'Kime karşı yazıyorsunuz?',
    hint: 'Şirketin veya vakfın kendisi.',
  },
  representative: { label: 'Sizin için kim yazabilir?', hint: null },
  principals: {
    label: 'Kimler için yazıyorsunuz?',
    hint: 'Herkesin adını yazın. Adı yazılmayan kişi sonra sayılmayabilir.',
  },
  'authorised-on': { label: 'Yetki belgesi (machtiging) hangi gün imzalandı?', hint: null },
  'statutes-on': { label: 'Tüzük (statuten) hangi tarihli?', hint: null },
  signer: { label: 'Kuruluş adına kim imzalıyor?', hint: null },
  interest: { label: 'Kuruluş neyi savunuyor?', hint: 'Tüzükte (statuten) yazdığı gibi.' },
  'where-wrong': { label: 'Kurum neyi iyi yapmadı?', hint: null },
  'why-stuck': { label: 'Neden birlikte çözemiyorsunuz?', hint: null },
  'with-name': { label: 'Altına adınızı yazmak ister misiniz?', hint: null },
  replay: {
    label: 'Bu hâlâ böyle mi?',
    hint: 'Bunu daha önceki bir günde yazdınız. Her bildirim için şimdi nasıl olduğunu söyleyin. Sakladıklarınız değişmez.',
  },
  copies: {
    label: 'Hangi mektupların kopyası birlikte gidiyor?',
    hint: 'Kopyayı mektubun yanına kendiniz koyun. İçindeki vatandaş numaranızı (BSN) okunmaz yapın.',
  },
};

export const letterChoiceWords: typeof dutchChoices = {
  'asked-identification': {
    'full-copy': 'Kimlik belgemin tam kopyası',
    'something-else': 'Başka bir şey',
  },
  'erasure-ground': {
    'not-needed': 'Verilere artık ihtiyaçları yok',
    'consent-withdrawn': 'Onayımı geri aldım',
    objected: 'Kullanıma itiraz ettim',
    'no-basis': 'Bence bu kullanım için yasada bir neden yok',
  },
  'restriction-ground': {
    contested: 'Bence veriler doğru değil',
    'not-erase': 'Verilerin silinmesini istemiyorum',
    evidence: 'Verilere kanıt olarak ihtiyacım var',
    objected: 'İtiraz ettim ve cevap bekliyorum',
  },
  'ap-label': {
    complaint: 'Şikâyet (klacht)',
    'complaint-and-enforcement': 'Şikâyet (klacht) ve müdahale talebi (verzoek om handhaving)',
    enforcement: 'Yalnızca müdahale talebi (verzoek om handhaving)',
  },
  'ap-answered': {
    complaint: 'Şikâyetime',
    'complaint-and-enforcement': 'Şikâyetime ve müdahale talebime',
    enforcement: 'Müdahale talebime',
    tip: 'Bilgi notuma (tip)',
  },
  orders: {
    'answer-request': 'Talebimin cevaplanmasını sağlasın',
    'follow-rules': 'Kurumun kurallara uymasını sağlasın',
    'tell-people': 'İnsanlara haber verilmesini sağlasın',
    'limit-or-stop': 'Verilerin kullanımını sınırlasın veya durdursun',
    'rectify-or-erase': 'Verilerin düzeltilmesini veya silinmesini sağlasın',
    reprimand: 'Kurumu uyarsın (berisping)',
  },
  grounds: {
    'no-prior-contact': 'Önce kuruma yazmadım',
    'not-own-data': 'Konu benim kendi verilerim değil',
    'no-infringement': 'AP bir ihlal görmüyor',
    priority: 'AP başka konulara öncelik veriyor',
    'treated-as-tip': 'AP mektubumu bilgi notu (tip) olarak gördü',
  },
  'with-name': { yes: 'Evet, adımla', no: 'Hayır, adım olmadan' },
};
