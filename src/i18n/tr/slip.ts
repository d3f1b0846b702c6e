/** Turkish: the slip of paper. */
import type { Messages } from '../nl.ts';

export const slip: Messages['slip'] = {
  title: 'Not kâğıdı',
  steps: (today, answer) => [
    `Postayı hazırlamak: ${today}.`,
    'Postayı göndermek. Tarihi buraya yazın: ____________',
    `Cevaba bakmak: ${answer} civarında veya gönderdiğiniz günden bir ay sonra.`,
    'Cevap yok mu? Yardım isteyin, örneğin sosyal danışmanlardan (sociaal raadslieden) veya hukuk danışma bürosundan (Juridisch Loket).',
  ],
};
