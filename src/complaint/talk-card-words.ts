/** What stands around the questions of a card for a talk, in every language. */
import type { Language } from '../domain/language.ts';

export type TalkCardWords = {
  readonly title: string;
  readonly intro: string;
  /** The language itself, as its readers call it. */
  readonly language: string;
  /** Above the numbers of the questions. */
  readonly number: string;
  readonly questions: string;
  readonly about: string;
  readonly when: string;
  readonly answers: string;
  /** As long as nobody who knows the language and the law looked at it. */
  readonly notReviewed: string;
};

export const talkCardWords: Readonly<Record<Language, TalkCardWords>> = {
  nl: {
    title: 'Kaart voor een gesprek',
    intro: 'U mag deze vragen stellen, of de kaart laten zien. Kies wat u nodig heeft.',
    language: 'Nederlands',
    number: 'Nr.',
    questions: 'Vragen',
    about: 'Over',
    when: 'Dag, plaats en met wie (functie)',
    answers: 'Antwoorden, met het nummer van de vraag',
    notReviewed: 'Nog niemand die de taal en de wet kent, heeft deze kaart nagekeken.',
  },
  en: {
    title: 'Card for a talk',
    intro: 'You may ask these questions, or show the card. Choose what you need.',
    language: 'English',
    number: 'No.',
    questions: 'Questions',
    about: 'About',
    when: 'Day, place and with whom (function)',
    answers: 'Answers, with the number of the question',
    notReviewed: 'Nobody who knows the language and the law has checked this card yet.',
  },
  ar: {
    title: 'بطاقة للمقابلة',
    intro: 'يمكنكم طرح هذه الأسئلة أو إظهار البطاقة. اختاروا ما تحتاجون إليه.',
    language: 'العربية',
    number: 'رقم',
    questions: 'الأسئلة',
    about: 'حول',
    when: 'اليوم والمكان ومع من (الوظيفة)',
    answers: 'الأجوبة، مع رقم السؤال',
    notReviewed: 'لم يراجع هذه البطاقة بعدُ أحد يعرف اللغة والقانون.',
  },
  tr: {
    title: 'Görüşme kartı',
    intro: 'Bu soruları sorabilir veya kartı gösterebilirsiniz. Gerekeni seçin.',
    language: 'Türkçe',
    number: 'No',
    questions: 'Sorular',
    about: 'Konu',
    when: 'Gün, yer ve kiminle (görevi)',
    answers: 'Cevaplar, sorunun numarasıyla',
    notReviewed: 'Dili ve yasayı bilen biri bu kartı henüz kontrol etmedi.',
  },
};
