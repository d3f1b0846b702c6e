/** Turkish: how source and page differ. */
import type { Messages } from '../nl.ts';

export const sourceDifference: Messages['sourceDifference'] = {
  title: 'Sitenin gönderdiği ile sizin gördüğünüz arasındaki fark',
  legend:
    '− işaretli olanlar yalnızca sitenin gönderdiğinde vardı. + işaretli olanlar yalnızca tarayıcınızdaki sayfada vardı.',
  same: 'Sitenin gönderdiği metin, sayfadaki metinle aynı.',
  meaning:
    'Fark çoğu zaman sayfanın kendi betiklerinden (script) gelir. Böylece okuyan kişi, tarayıcıdaki metnin değiştirilip değiştirilmediğine bakabilir. Bu bir kanıt değildir.',
  askedAgain:
    'Sayfa siteden bir kez daha istendi. Bu, sitenin o zaman gönderdiğidir, sizin gördüğünüz değil.',
  askedLater: 'Kaynak yeniden istendi: gördüğünüzden farklı olabilir',
  more: (count) => `Ve ${count} satır daha. Kanıt paketinde hepsi var.`,
  notCompared: {
    'no-html': 'Sitenin gönderdiği normal bir sayfa değil. Bu yüzden karşılaştırılmadı.',
    'too-large': 'Bu sayfa karşılaştırmak için çok büyük. Kaynağın kendisi saklandı.',
    unreadable: 'Kaynak bir sayfa olarak okunamadı. Kaynağın kendisi saklandı.',
    'took-too-long': 'Karşılaştırma çok uzun sürdü. Kaynak ve metin saklandı.',
  },
};
