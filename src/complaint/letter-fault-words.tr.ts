/** What a letter lacks, in Turkish. Not yet looked at by somebody who reads it daily. */
import type { FaultWords } from './letter-fault-words.ts';

const kept = (words: string): string => `${words} Daha önce yazdıklarınız duruyor.`;

const organisation = kept('Kurum veya adresi eksik. Bunu bildiriminizde doldurun.');
const notPassed = kept(
  'Süre henüz bitmedi. Bu mektup için bekleyin. Ne zamana kadar olduğu ‘Mektuplar ve süreler’ bölümünde yazıyor.',
);

export const faultsInTurkish: FaultWords = {
  'language-not-taken': kept('Bu mektup Hollandaca olmalı. Bu mektupta Hollandaca seçin.'),
  'sender-missing': kept(
    'Adınız veya adresiniz eksik. Onları ‘Mektubu kim yazıyor?’ bölümünde doldurun.',
  ),
  'recipient-missing': organisation,
  'recipient-gone': kept(
    'Bu kurum artık yok. Onun işini şimdi kimin yaptığını bildiriminizde seçin.',
  ),
  'organisation-missing': organisation,
  'no-records': kept('Bunun hakkında henüz bildirim yok. Önce dosyanızda bir bildirim yapın.'),
  'not-replayed': kept(
    '“Bu hâlâ böyle mi?” bölümünde her bildirimin şimdi nasıl olduğunu söyleyin.',
  ),
  'all-left-out': kept(
    'Bütün bildirimleri çıkardınız. “Bu hâlâ böyle mi?” bölümünde en az birini bırakın.',
  ),
  'step-missing': kept(
    'Bu mektup, gönderdiğiniz veya size gelen bir şeyin devamıdır. Onu ‘Mektuplar ve süreler’ bölümünde yazın veya bu mektupta seçin.',
  ),
  'already-answered': kept(
    'Zaten bir cevap var. Şimdi hangi mektubun uyduğuna ‘Mektuplar ve süreler’ bölümünde bakın.',
  ),
  'only-said': kept(
    'Bu yalnızca söylendi. Kopyası yok. Önce kâğıtla gönderin veya cevabı kâğıtta isteyin.',
  ),
  'term-unknown': kept(
    'Bu mektup için bilinen bir süre yok. Tarihin doğru olup olmadığına ‘Mektuplar ve süreler’ bölümünde bakın.',
  ),
  'decision-missing': kept(
    'Karar veya cevap eksik. Onu ‘Mektuplar ve süreler’ bölümünde yazın veya bu mektupta seçin.',
  ),
  'too-soon': notPassed,
  'term-not-passed': notPassed,
  'days-out-of-order': kept(
    'Günler böyle doğru olamaz. Bu mektuptaki ve ‘Mektuplar ve süreler’ bölümündeki tarihlere bakın.',
  ),
  'contact-missing': kept(
    'Kuruma önce yazıp yazmadığınız henüz yazmıyor. O mektubu ‘Mektuplar ve süreler’ bölümüne ekleyin. Yazmadınız mı? Nedenini ‘Ne yapabilirsiniz?’ bölümüne yazın.',
  ),
  'principal-incomplete': kept(
    'Adına yazdığınız birinin adı veya adresi eksik. Bunları bu mektupta doldurun.',
  ),
  'authorisation-missing': kept(
    'Başkası için yazıyorsunuz. Yetki belgesinin (machtiging) hangi gün imzalandığını bu mektupta doldurun.',
  ),
  'statutes-missing': kept('Tüzük (statuten) eksik. Hangi tarihli olduğunu bu mektupta doldurun.'),
  'signer-missing': kept('Kuruluşunuz adına kimin imzaladığı eksik. Adı bu mektupta doldurun.'),
  'interest-missing': kept('Kuruluşunuzun neyi savunduğu eksik. Bunu bu mektupta yazın.'),
  'court-missing': kept('Mahkeme eksik. Adını ve adresini bu mektupta doldurun.'),
  'other-party-missing': kept('Karşı taraf eksik. Adını ve adresini bu mektupta doldurun.'),
  'representative-missing': kept(
    'Sizin için yazan kişi eksik. Adını ve adresini bu mektupta doldurun.',
  ),
  'no-views': kept(
    'Kurallar hakkındaki görüşünüz eksik. Bu mektupta bir kural seçin ve nedenini yazın.',
  ),
  'view-without-reason': kept(
    'Bir kuralın veya nedenin açıklaması henüz yok. Bunu bu mektupta yazın.',
  ),
  'no-grounds': kept('AP’nin yazdığı neden eksik. Onu bu mektupta seçin.'),
  'ground-without-exhibit': kept('AP’nin bir nedeni için henüz ek yok. Bu mektupta bir ek seçin.'),
  'sent-as-tip': kept(
    'Bir bilgi notu (tip) gönderdiniz. O zaman mektup bunun şikâyet olduğunu söyleyemez. AP’nin neye cevap verdiğine bu mektupta bakın.',
  ),
  'wish-missing': kept('Ne istediğiniz eksik. Bunu bu mektupta yazın.'),
  'description-missing': kept('Neyin iyi gitmediği eksik. Bunu bu mektupta yazın.'),
  'reason-missing': kept('Bir neden eksik. Nedenini bu mektupta yazın.'),
  'situation-missing': kept(
    'Durumunuz eksik. Bunun sizin için neden sorun olduğunu bu mektupta yazın.',
  ),
  'ground-missing': kept('Dayandığınız neden eksik. Bu mektupta birini seçin.'),
  'corrections-missing': kept(
    'Neyin doğru olmadığı tamam değil. Ne yazdığını ve ne yazması gerektiğini bu mektupta yazın.',
  ),
  'consent-missing': kept('Neye onay verdiğiniz eksik. Bunu bu mektupta yazın.'),
  'question-missing': kept('Sorunuz eksik. Onu bu mektupta yazın.'),
  'conduct-missing': kept('Ne olduğu eksik. Bunu bu mektupta yazın.'),
  'identification-missing': kept('Kurumun sizden ne istediği eksik. Bunu bu mektupta seçin.'),
  'label-missing': kept(
    'Mektubun başındaki kelime eksik. Bu mektupta seçin: şikâyet (klacht) veya müdahale talebi (verzoek om handhaving).',
  ),
  'firm-missing': kept('Şirketin adı eksik. Onu bu mektupta doldurun veya tarihleri kaldırın.'),
  'exhibit-missing': kept(
    'Mektup, olmayan bir ekten söz ediyor. Bu mektupta başka bir ek seçin veya onu ekleyin.',
  ),
  'exhibit-number-twice': kept(
    'İki ekin numarası aynı. Hangi kopyaların birlikte gittiğine bu mektupta bakın.',
  ),
};
