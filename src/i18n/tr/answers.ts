/** Turkish: the questions about a practice, and their answers. */
import type { Messages } from '../nl.ts';

export const answers: Messages['answers'] = {
  title: 'Bu bildirimle ilgili sorular',
  hint: 'Bildiğinizi yazın. Her soruyu boş bırakabilirsiniz. Daha sonra devam edebilirsiniz.',
  noNames: 'Başka insanların adlarını yazmayın.',
  begin: 'Soruları cevapla',
  edit: 'Cevapları değiştir',
  shown: 'Cevaplarınız',
  question: (number, ask) => `${number}. ${ask}`,
  answer: 'Cevabınız',
  several: 'Birden fazla seçebilirsiniz.',
  clear: 'Bu cevabı sil',
  unknown: 'Bilmiyorum',
  day: 'Gün',
  month: 'Ay',
  year: 'Yıl',
  noMonth: 'Bilmiyorum',
  dateHint: 'Yalnızca yılı mı biliyorsunuz? Bu yeterli.',
  about: 'Aşağı yukarı o zaman',
  amounts: {
    people: 'Kaç kişi',
    times: 'Kaç kez',
    days: 'Kaç gün',
    months: 'Kaç ay',
    things: 'Kaç tane',
  },
  problems: {
    'no-such-date':
      'Bu tarih henüz doğru değil. Yılı dört rakamla yazın. Gün yazdıysanız ayı da yazın.',
    'date-in-future':
      'Bu tarih bugünden sonra. Tarih doğru mu? O zaman bu cihazın saatinin doğru olup olmadığına bakın.',
    'end-before-start': 'Bu tarih, başladığı günden önce. İki tarihe de bakın.',
    'number-not-whole': 'Tam sayı yazın, yalnızca rakamlarla.',
  },
  clock: (today) => `Bu cihaza göre bugünün tarihi: ${today}.`,
  lookAgain: (numbers) =>
    `Şu sorulara bir daha bakın: ${numbers}. Yazdıklarınız duruyor. Henüz hiçbir şey kaydedilmedi.`,
  saveAnyway: 'Yine de kaydet',
};
