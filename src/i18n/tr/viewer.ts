/** Turkish: an added item that is opened, and what is marked in it. */
import type { Messages } from '../nl.ts';

export const viewer: Messages['viewer'] = {
  open: 'Aç ve işaretle',
  close: 'Kapat',
  pages: (title) => `Sayfalar: ‘${title}’`,
  page: (page) => `Sayfa ${page}`,
  pageOf: (page, count) => `Sayfa ${page} / ${count}`,
  goToPage: 'Sayfaya git',
  previous: 'Önceki sayfa',
  next: 'Sonraki sayfa',
  smaller: 'Küçült',
  larger: 'Büyüt',
  fits: 'Pencere kadar geniş',
  imageOf: (title, page) => `Resim: ‘${title}’, sayfa ${page}`,
  imageDamaged:
    'Bu resim bozuk ve gösterilmiyor. Diğer sayfalar yerinde. Belgenin kendisine bakın veya belgeyi yeniden ekleyin.',
  pageNotShown: 'Bu sayfa burada gösterilemiyor. Belgenin kendisinde duruyor.',
  textBelow: 'Bu sayfanın metni',
  pagesLeftOut: (shown, all) =>
    `Yalnızca ilk ${shown} sayfayı görüyorsunuz. Belgede ${all} sayfa var. Belgenin tamamı saklandı.`,
  how: 'Kelimeleri seçin ve ‘İşaretle’ düğmesini seçin. Klavyede: Alt+M veya metnin içinde Enter.',
  howPart: 'Bir şey metin değil mi? O zaman sayfanın bir bölümünü işaretleyin.',
  mark: 'İşaretle',
  nothingSelected: 'Kelime seçilmedi. Hiçbir şey değişmedi. Önce belgede kelimeleri seçin.',
  markPart: 'Sayfanın bir bölümünü işaretle',
  part: {
    title: (page) => `Sayfa ${page}: bir bölüm`,
    how: 'Sayfada bir kutu çizin. Ya da kutuyu ok tuşlarıyla taşıyın. Shift ile boyutu değişir. Sayı da yazabilirsiniz.',
    box: (page, left, top, width, height) =>
      `Kutu, sayfa ${page}: soldan %${left}, üstten %${top}, genişlik %${width}, yükseklik %${height}. Ok tuşları taşır, Shift ile büyütür veya küçültür.`,
    left: 'Soldan, yüzde olarak',
    top: 'Üstten, yüzde olarak',
    width: 'Genişlik, yüzde olarak',
    height: 'Yükseklik, yüzde olarak',
    mark: 'Bu kutuyu işaretle',
    cancel: 'İşaretlemeden çık',
  },
  marked: 'Bu belgede işaretlenenler',
  none: 'Henüz hiçbir şey işaretlenmedi.',
  count: (count) => `${count} bölüm işaretlendi.`,
  partOf: (page) => `Sayfa ${page}: bir bölüm`,
  goThere: 'Oraya git',
  takeAway: 'Kaldır',
  unchanged: 'Belgenin kendisi değişmez.',
};
