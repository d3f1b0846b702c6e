/** Turkish: the three factors that the AP weighs, for the screen. Loaded by itself, when the dossier tells them. */
import type { Article } from '../../domain/practice.ts';
import type { ThreeFactorsWords } from '../../domain/three-factors-words.ts';

const howMany = 'Kaç kişiyi etkilediği bilinmiyor.';

export const cite = ({ act, article }: Article): string => `${act}, madde ${article}`;

export const threeFactors: ThreeFactorsWords = {
  howHard: 'Ne kadar ağır etkiliyor',
  howWide: 'Ne kadar yaygın ve ne zamandan beri',
  whatHelps: 'Ne yardımcı olur',
  dataKinds: (kinds) => `Bu konuda genelde şunlar söz konusu: ${kinds}.`,
  kind: {
    ordinary: 'sıradan kişisel veriler',
    special: 'hassas veriler, örneğin sağlık',
    criminal: 'bir şüphe veya ceza hakkında veriler',
    'citizen-number': 'vatandaş numarası (BSN)',
    financial: 'para hakkında veriler',
    location: 'kişinin nerede olduğu hakkında veriler',
    'others-in-household': 'aynı evde yaşayanlar hakkında veriler',
  },
  own: (own, reports) => {
    if (own === 0) return 'Hiçbir bildirim, bunun yazan kişinin kendi başına geldiğini söylemiyor.';
    return own === reports
      ? 'Bu, yazan kişinin kendi başına geldi.'
      : `Bu, yazan kişinin kendi başına geldi. Bunu söyleyen bildirimler: ${own} / ${reports}.`;
  },
  consequences: (chosen) => `Yazan kişinin seçtiği sonuçlar: ${chosen}.`,
  noConsequence: 'Yazan kişi, bunun bir sonucu olmadığını söylüyor.',
  consequenceUnknown: 'Sonucunun ne olduğu bilinmiyor.',
  reports: (count) => `Bu dosyada ${count} bildirim var.`,
  others: (count) => {
    if (count === null) return howMany;
    return count === 0
      ? 'Yazan kişi, bunun başına geldiği başka birini tanımıyor.'
      : `Yazan kişi, bunun başına geldiği ${count} kişi daha tanıyor. ${howMany}`;
  },
  since: (date) =>
    date === null
      ? 'Bunun ne zamandan beri olduğu bilinmiyor.'
      : `Yazan kişiye göre bunun başlangıcı: ${date}.`,
  days: (count, first, last) =>
    count === 1
      ? `Bunun olduğu veya görüldüğü gün: ${first}.`
      : `Bu ${count} gün oldu veya görüldü. İlki: ${first}, sonuncusu: ${last}.`,
  daysUnknown: 'Bunun hangi günlerde olduğu bilinmiyor.',
  onPage: 'Bu bir web sayfasında yazıyor. Yani tek bir görüşmeden veya tek bir çalışandan fazlası.',
  onPageUnknown: 'Bunun yerleşik bir çalışma şekli olup olmadığı bilinmiyor.',
  focus: (points, from, until) =>
    `AP’nin ${from} ile ${until} arasında dikkat ettiklerine uyabilir: ${points}.`,
  focusUnknown: 'AP’nin bu yıl neye dikkat ettiği burada bilinmiyor.',
  goingOn: {
    yes: 'Yazan kişiye göre bu hâlâ oluyor.',
    no: 'Yazan kişiye göre bu artık olmuyor.',
    unknown: 'Bunun hâlâ olup olmadığı bilinmiyor.',
  },
  wishes: (chosen) => `Yazan kişinin ulaşmak istediği: ${chosen}.`,
  wishUnknown: 'Yazan kişinin neye ulaşmak istediği bilinmiyor.',
  order: (order, article) => `AP şunu emredebilir: ${order} (${article}).`,
  smallStep: {
    'letter-about-page':
      'Bütün okuyanlar için geçerli küçük bir adım: AP’nin bu sayfa hakkında bir mektubu.',
    'call-about-request':
      'Küçük bir adım: AP’nin, cevabı beklenen talep hakkında bir telefon görüşmesi.',
    talk: 'Küçük bir adım: AP’nin bu çalışma şekli hakkında kurumla konuşması.',
  },
};
