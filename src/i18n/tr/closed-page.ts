/** Turkish: pages that cannot be kept. */
import type { Messages } from '../nl.ts';

export const closedPage: Messages['closedPage'] = {
  'browser-page':
    'Bu, tarayıcının kendi sayfası, ya da sayfa için henüz izin verilmedi. Bu sayfa belgelenemez. Kurumun sayfası önünüzdeyken Kantlijn düğmesine tıklayın.',
  'store-page': 'Bu sayfada tarayıcı hiçbir eklentiye izin vermiyor.',
  'pdf-viewer':
    'Bu bir PDF. PDF içindeki metin henüz işaretlenemiyor. Ama PDF’nin tamamı için bir bildirim yapabilirsiniz.',
  'source-view': 'Bu, bir sayfanın kaynak kodu. Belgelemek için normal sayfayı açın.',
};
