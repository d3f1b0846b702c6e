/** Turkish: the questions of a report. */
import type { Messages } from '../nl.ts';

export const questions: Messages['questions'] = {
  practice: 'Burada ne oluyor?',
  organisation: 'Hangi kurumla ilgili?',
  ownVisit: 'Bu, siteye sizin kendi ziyaretiniz miydi?',
  ownVisitHint:
    'Kendi ziyaretinizde konu sizin kendi verilerinizdir. O zaman onlara ne olduğunu sorabilirsiniz.',
  ownVisitYes: 'Evet, siteyi kendim ziyaret ettim',
  ownVisitNo: 'Hayır, yalnızca sitenin nasıl çalıştığına baktım veya başkası için baktım',
  note: 'Yanına ne yazmak istiyorsunuz?',
  noteHint:
    'Ne olduğunu kısaca anlatın. Başka insanların adlarını yazmayın. Bir çalışan için görevi ve gün yeter.',
  noteMayBeEmpty: 'Bunu boş bırakabilirsiniz.',
  searchOrganisation: 'Belediye, yer veya kurum arayın',
  enterOrganisation: 'Listede yok',
  searchInstead: 'Listede ara',
  organisationName: 'Kurumun adı',
  organisationAddress: 'Kurumun posta adresi',
  chooseFirst: 'Devam etmek için bir cevap seçin.',
  organisationIncomplete: 'Devam etmek için adı ve posta adresini yazın.',
  next: 'Devam',
  back: 'Geri',
  later: 'Sonra devam et',
};
