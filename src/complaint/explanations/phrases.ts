/** Short names in tables and lists of facts, in every language: what stands there is laid beside the letter. */
import { type Language, languages } from '../../domain/language.ts';

type Phrase = Readonly<Record<Language, string>>;

const phrases: readonly Phrase[] = [
  { nl: 'Wie', en: 'Who', ar: 'من', tr: 'Kim' },
  { nl: 'Wanneer', en: 'When', ar: 'متى', tr: 'Ne zaman' },
  { nl: 'Waar', en: 'Where', ar: 'أين', tr: 'Nerede' },
  {
    nl: 'Wie het was, weet ik niet.',
    en: 'I do not know who it was.',
    ar: 'لا أعرف من كان.',
    tr: 'Kim olduğunu bilmiyorum.',
  },
  { nl: 'Bedrijf', en: 'Firm', ar: 'الشركة', tr: 'Şirket' },
  { nl: 'Overeenkomst', en: 'Agreement', ar: 'الاتفاقية', tr: 'Sözleşme' },
  { nl: 'Gegevens', en: 'Data', ar: 'البيانات', tr: 'Veriler' },
  { nl: 'ondertekend op', en: 'signed on', ar: 'وُقّعت في', tr: 'imza tarihi' },
  { nl: 'gedeeld vanaf', en: 'shared from', ar: 'تمت مشاركتها منذ', tr: 'paylaşım başlangıcı' },
  {
    nl: 'de datum is niet bekend',
    en: 'the date is not known',
    ar: 'التاريخ غير معروف',
    tr: 'tarih bilinmiyor',
  },
  { nl: 'Onderwerp', en: 'Subject', ar: 'الموضوع', tr: 'Konu' },
  { nl: 'Wat ik stuurde', en: 'What I sent', ar: 'ما أرسلتُه', tr: 'Gönderdiğim' },
  { nl: 'Verstuurd op', en: 'Sent on', ar: 'أُرسل في', tr: 'Gönderildiği gün' },
  {
    nl: 'Door u ontvangen op',
    en: 'Received by you on',
    ar: 'استلمتموه في',
    tr: 'Sizin aldığınız gün',
  },
  {
    nl: 'Laatste dag voor uw antwoord, volgens mij',
    en: 'Last day for your answer, in my view',
    ar: 'آخر يوم لجوابكم، حسب رأيي',
    tr: 'Bence cevabınız için son gün',
  },
  { nl: 'zie', en: 'see', ar: 'انظر', tr: 'bakınız' },
  { nl: 'verzoek om inzage', en: 'request for access', ar: 'طلب اطلاع', tr: 'erişim talebi' },
  {
    nl: 'bezwaar tegen het gebruik van mijn gegevens',
    en: 'objection to the use of my data',
    ar: 'اعتراض على استخدام بياناتي',
    tr: 'verilerimin kullanılmasına itiraz',
  },
  {
    nl: 'verzoek om mijn gegevens te wissen',
    en: 'request to erase my data',
    ar: 'طلب حذف بياناتي',
    tr: 'verilerimin silinmesi talebi',
  },
  {
    nl: 'verzoek om mijn gegevens te verbeteren',
    en: 'request to correct my data',
    ar: 'طلب تصحيح بياناتي',
    tr: 'verilerimin düzeltilmesi talebi',
  },
  {
    nl: 'verzoek om het gebruik van mijn gegevens te beperken',
    en: 'request to restrict the use of my data',
    ar: 'طلب تقييد استخدام بياناتي',
    tr: 'verilerimin kullanımının kısıtlanması talebi',
  },
  {
    nl: 'verzoek om stukken (Woo)',
    en: 'request for documents (Woo)',
    ar: 'طلب وثائق (Woo)',
    tr: 'belge talebi (Woo)',
  },
  { nl: 'bezwaarschrift', en: 'objection', ar: 'اعتراض خطي', tr: 'itiraz dilekçesi' },
  {
    nl: 'verzoek om handhaving',
    en: 'request for enforcement',
    ar: 'طلب اتخاذ إجراء',
    tr: 'yaptırım talebi',
  },
  { nl: 'Mijn verzoek', en: 'My request', ar: 'طلبي', tr: 'Talebim' },
  {
    nl: 'Mijn verzoek om handhaving',
    en: 'My request for enforcement',
    ar: 'طلبي اتخاذ إجراء',
    tr: 'Yaptırım talebim',
  },
  { nl: 'Mijn bezwaar', en: 'My objection', ar: 'اعتراضي', tr: 'İtirazım' },
  {
    nl: 'Beslissen kon tot en met',
    en: 'A decision was possible until',
    ar: 'كان يمكن اتخاذ القرار حتى',
    tr: 'Karar için son gün',
  },
  {
    nl: 'Mijn ingebrekestelling is ontvangen op',
    en: 'My notice of default was received on',
    ar: 'تم استلام إشعاري بالتأخر في',
    tr: 'Gecikme ihtarım alındığı gün',
  },
  {
    nl: 'Wat er volgens mij niet klopt',
    en: 'What is not right, in my view',
    ar: 'ما هو غير صحيح حسب رأيي',
    tr: 'Bence doğru olmayan',
  },
  { nl: 'Dit staat er nu', en: 'What stands there now', ar: 'المكتوب الآن', tr: 'Şimdi yazan' },
  {
    nl: 'Dit moet er staan',
    en: 'What should stand there',
    ar: 'ما يجب أن يُكتب',
    tr: 'Yazması gereken',
  },
  { nl: 'Dit laat het zien', en: 'What shows it', ar: 'ما يُظهر ذلك', tr: 'Bunu gösteren' },
  { nl: 'geen bijlage', en: 'no exhibit', ar: 'لا يوجد مرفق', tr: 'ek yok' },
  {
    nl: 'Mijn brieven aan de organisatie en de antwoorden',
    en: 'My letters to the organisation and the answers',
    ar: 'رسائلي إلى المؤسسة والأجوبة عليها',
    tr: 'Kuruma mektuplarım ve cevaplar',
  },
  {
    nl: 'Onze brieven aan de organisatie en de antwoorden',
    en: 'Our letters to the organisation and the answers',
    ar: 'رسائلنا إلى المؤسسة والأجوبة عليها',
    tr: 'Kuruma mektuplarımız ve cevaplar',
  },
  {
    nl: 'Datum van de brief',
    en: 'Date of the letter',
    ar: 'تاريخ الرسالة',
    tr: 'Mektubun tarihi',
  },
  { nl: 'Antwoord', en: 'Answer', ar: 'الجواب', tr: 'Cevap' },
  {
    nl: 'geen antwoord ontvangen',
    en: 'no answer received',
    ar: 'لم يصل جواب',
    tr: 'cevap gelmedi',
  },
  {
    nl: 'een antwoord op alles',
    en: 'an answer to everything',
    ar: 'جواب على كل شيء',
    tr: 'her şeye cevap',
  },
  {
    nl: 'een antwoord op een deel',
    en: 'an answer to a part',
    ar: 'جواب على جزء',
    tr: 'bir kısmına cevap',
  },
  { nl: 'een weigering', en: 'a refusal', ar: 'رفض', tr: 'ret' },
  {
    nl: 'een bericht dat het langer duurt',
    en: 'a message that it takes longer',
    ar: 'إبلاغ بأن الأمر يحتاج وقتًا أطول',
    tr: 'daha uzun süreceği bildirimi',
  },
  {
    nl: 'een vraag wie ik ben',
    en: 'a question who I am',
    ar: 'سؤال عن هويتي',
    tr: 'kim olduğuma dair soru',
  },
  {
    nl: 'een vraag om meer informatie',
    en: 'a question for more information',
    ar: 'طلب معلومات إضافية',
    tr: 'daha fazla bilgi talebi',
  },
  {
    nl: 'een bericht dat de brief is doorgestuurd',
    en: 'a message that the letter was passed on',
    ar: 'إبلاغ بأن الرسالة أُحيلت',
    tr: 'mektubun iletildiği bildirimi',
  },
  {
    nl: 'een bevestiging van ontvangst',
    en: 'a confirmation of receipt',
    ar: 'تأكيد استلام',
    tr: 'alındı onayı',
  },
  {
    nl: 'het verzoek van de schrijver alsnog goed beantwoorden',
    en: "answer the writer's request properly after all",
    ar: 'الإجابة على طلب الكاتب كما ينبغي',
    tr: 'yazanın talebine gereği gibi cevap vermek',
  },
  {
    nl: 'de werkwijze aanpassen aan de regels',
    en: 'bring the way of working in line with the rules',
    ar: 'جعل طريقة العمل موافقة للقواعد',
    tr: 'çalışma şeklini kurallara uydurmak',
  },
  {
    nl: 'de mensen om wie het gaat over het lek vertellen',
    en: 'tell the people concerned about the breach',
    ar: 'إخبار الأشخاص المعنيين بتسرّب البيانات',
    tr: 'ilgili kişilere veri sızıntısını bildirmek',
  },
  {
    nl: 'het gebruik van deze gegevens beperken of stoppen',
    en: 'limit or stop the use of these data',
    ar: 'تقييد استخدام هذه البيانات أو وقفه',
    tr: 'bu verilerin kullanımını sınırlamak veya durdurmak',
  },
  {
    nl: 'gegevens verbeteren of wissen',
    en: 'correct or erase data',
    ar: 'تصحيح البيانات أو حذفها',
    tr: 'verileri düzeltmek veya silmek',
  },
  {
    nl: 'een berisping voor wat is gebeurd',
    en: 'a reprimand for what happened',
    ar: 'توبيخ على ما حدث',
    tr: 'olanlar için bir kınama',
  },
];

const byWords = new Map(
  phrases.flatMap((phrase) => [phrase.nl, phrase.en].map((words) => [words, phrase] as const)),
);

/** The same words in another language; `null` when they are none of these. */
export const phraseIn = (words: string, language: Language): string | null =>
  byWords.get(words)?.[language] ?? null;

/** Every one of them, to be checked. */
export const allPhrases = phrases.map((phrase) => languages.map((one) => phrase[one]));
