/** Turkish: looking an answer to a request for access through. */
import type { Messages } from '../nl.ts';

export const answerCheck: Messages['answerCheck'] = {
  title: 'Cevabı kontrol edin',
  intro:
    'Cevabı yanınıza koyun. Her nokta için cevapta olup olmadığına bakın. Eksik olan, mektubunuza öneri olarak gelir.',
  notForced: 'Bunu yapmak zorunda değilsiniz. Hepsi açık kalabilir.',
  parts: 'Verilerinizi görme talebine (verzoek om inzage) verilen cevapta bunlar bulunur',
  asked: 'Sizin istedikleriniz',
  findings: {
    there: 'Var ya da benim için geçerli değil',
    lacking: 'Yok',
    unclear: 'Açık değil',
  },
  after:
    'Bir şey eksik mi? O zaman “Adımlarım” bölümünde ne zamana kadar itiraz (bezwaar) edebileceğinizi görürsünüz. Cevabın kendisi değişmez.',
  source: (day) => `Kaynak: AVG 15. Kontrol tarihi: ${day}.`,
  open: 'Cevabı kontrol et',
  again: 'Cevabı yeniden kontrol et',
};
