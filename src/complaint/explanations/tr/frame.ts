/** What stands around every explanation, in Turkish. */
import type { FrameWords } from '../explanation-words.ts';

export const frameTr: FrameWords = {
  title: 'Mektubunuzun açıklaması – göndermeyin',
  intro: [
    'Bu açıklama yalnız sizin içindir. Mektupla birlikte göndermeyin.',
    'Açıklama mektubunuzu bölüm bölüm izler. Yalnız mektubun kendisi geçerlidir.',
    'Dili ve yasayı bilen biri bu açıklamayı henüz kontrol etmedi.',
  ],
  subject: 'Konu',
  meaning: 'Anlamı',
  opening: 'Mektubun başı',
  inLetter: 'Mektuptaki başlığı:',
  asWritten: 'Bu, sizin, bir başkasının veya sayfanın yazdığı gibidir. Çevrilmemiştir:',
  listed: 'Listede şunlar yazar:',
  unexplained: 'Bu bölüm burada açıklanmamıştır. Mektupta okuyun veya birinden yardım isteyin.',
  alsoNamed: {
    articles: 'Bu bölümdeki kurallar',
    days: 'Bu bölümdeki günler',
    exhibits: 'Bu bölümdeki ekler',
  },
  enclosed: {
    title: 'Mektuba ekledikleriniz',
    some: 'Bu ekleri mektubun yanına koyun. Burada mektuptaki gibi yazılıdır:',
    columns: ['Mektupta', 'Nedir', 'Gün'],
    none: 'Bu mektubun eki yoktur.',
  },
  next: 'Sonra ne olur',
  doesNot: 'Bu mektubun yapmadığı',
  help: 'Emin değil misiniz? Yardım isteyin: sosyal danışman (sociaal raadslieden), hukuk danışma bürosu (Juridisch Loket), danışanlar kurulu (cliëntenraad) veya sendika.',
};
