/** Turkish: the card for a talk. */
import type { Messages } from '../nl.ts';

export const talkCard: Messages['talkCard'] = {
  open: 'Görüşme kartı',
  title: 'Görüşme kartı',
  intro:
    'Gişede veya bir görüşmede sorabileceğiniz sorular. Solda Hollandaca, yanında kendi diliniz var.',
  language: 'Hollandacanın yanındaki dil',
  dutchOnly: 'Yalnızca Hollandaca',
  practice: 'Görüşme hangi konuda?',
  anyTalk: 'Her görüşme',
  preview: 'Kart',
  print: 'Kartı yazdır',
  save: 'Kartı kaydet',
  fileName: 'gorusme-karti.html',
};
