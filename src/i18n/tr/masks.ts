/** Turkish: boxes over a picture or a page, so that nobody sees what is there. */
import type { Messages } from '../nl.ts';

export const masks: Messages['masks'] = {
  title: 'Bu resimdeki kutular',
  how: 'Kimsenin görmemesi gereken yerin üzerine bir kutu çizin. Paylaştığınız kopyada orada yalnızca siyah bir kutu olur. Aslı, olduğu gibi sizde kalır.',
  keys: {
    title: 'Klavyeyle',
    add: '‘Yeni kutu’ düğmesini seçin. Tab ile kutudan kutuya gidin.',
    move: 'Ok tuşları kutuyu 1 piksel taşır, Shift ile 10 piksel.',
    size: 'Enter tuşundan sonra oklar boyutu değiştirir. Bir daha Enter’a basınca yine taşırlar.',
    remove: 'Delete kutuyu kaldırır. Ctrl+Z son adımı geri alır.',
    proposed: 'Bir öneride: Enter kabul eder, Delete reddeder.',
    pages: 'PDF’de: Alt+PageDown sonraki sayfaya, Alt+PageUp önceki sayfaya gider.',
  },
  done: 'Tamam',
  cancel: 'Vazgeç',
  tools: 'Kutular',
  add: 'Yeni kutu',
  remove: 'Kutuyu kaldır',
  undo: 'Geri al',
  redo: 'Yeniden yap',
  whole: 'Hepsinin üstünü kapat',
  compare: 'Karşılaştır',
  scroll: 'Parmağınızla kaydırın',
  zoom: 'Resmin boyutu',
  zooms: {
    fit: 'Sığdır',
    '1': '%100',
    '2': '%200',
    '4': '%400',
  },
  view: 'Resim, kaydırılabilen bir pencerede',
  picture: 'Resim',
  sheet: 'Kutularla birlikte resim',
  box: (at, left, top, width, height) =>
    `Kutu ${at}: soldan ${left}, üstten ${top}, genişlik ${width}, yükseklik ${height}`,
  sizing: 'Ok tuşları boyutu değiştirir.',
  proposal: (at, left, top, width, height) =>
    `Öneri ${at}: soldan ${left}, üstten ${top}, genişlik ${width}, yükseklik ${height}`,
  proposals: {
    title: 'Öneriler',
    count: (count) => `Kantlijn ${count} kutu öneriyor. Buraların üstü henüz kapatılmadı.`,
    how: 'Önerinin çizgisi kesiktir. Birini seçin ve kabul edin veya reddedin.',
    acceptAll: 'Hepsini kabul et',
    dismissAll: 'Hepsini reddet',
    accept: 'Bunu kabul et',
    dismiss: 'Bunu reddet',
  },
  count: (count) => `${count} kutu var.`,
  none: 'Henüz kutu yok.',
  isWhole: 'Resmin tamamının üstü kapalı.',
  pictures: {
    summary: (count) => `${count} görüntüye bak ve üstünü kapat`,
    what: 'Bir görüntüde Kantlijn’in okuduğundan fazlası olabilir: bir ad, bir yüz, bir numara. Burada üzerine bir kutu koyabilirsiniz.',
    limits:
      'Bir sayfanın görüntüsünde bir şeyin üstünü kapatırsanız, o sayfanın diğer görüntüleri yalnızca burada onlara da baktıysanız pakete girer. Saklanan sayfanın kendisinde sitenin resimleri kalır.',
    of: {
      window: 'Pencerenin görüntüsü',
      'whole-page': 'Sayfanın tamamının görüntüsü',
      file: 'Eklenen dosya',
    },
    unseen: 'Henüz bakılmadı.',
    seen: (count) =>
      count === 0 ? 'Bakıldı. Hiçbir yerin üstü kapatılmadı.' : `Bakıldı. ${count} kutu var.`,
    open: 'Bak ve üstünü kapat',
    typed: 'Bu sayfada bir şey yazılmış veya seçilmişti. Bu yalnızca bu görüntüde görülür.',
    isFine: 'Bu görüntüyü biliyorum. Hiçbir şeyin üstünü kapatmak gerekmez',
    reading: 'Görüntü açılıyor.',
    unreadable:
      'Bu görüntü burada gösterilemiyor. Hiçbir şey değişmedi. Pakete girmesini istemiyorsanız dosyayı paketten çıkarın.',
  },
  pages: {
    title: 'Sayfalar',
    at: (page, count) => `Sayfa ${page} / ${count}`,
    previous: 'Önceki sayfa',
    next: 'Sonraki sayfa',
    proposedOn: (pages) =>
      `Üstünü kapattığınız bir şey şurada yazıyor: sayfa ${pages}. Kantlijn orada kutular öneriyor.`,
    opening: 'Dosya açılıyor.',
    reading: (page) => `Sayfa ${page} açılıyor.`,
    unreadable:
      'Bu dosya burada gösterilemiyor. Hiçbir şey değişmedi. Pakete girmesini istemiyorsanız dosyayı paketten çıkarın.',
    pageUnreadable:
      'Bu sayfa gösterilemiyor ve üzerine kutu konamıyor. Hiçbir şey değişmedi. Başka bir sayfaya kutu koyarsanız dosyanın tamamı pakete girmez.',
  },
  pdfs: {
    summary: (count) => `${count} PDF’ye bak ve üstünü kapat`,
    what: 'Bir sayfada kimsenin görmemesi gereken yerin üzerine bir kutu koyun. Pakete o zaman yeni bir PDF girer: her sayfanın resmi, üzerinde kutularınızla. İçinde artık metin aranamaz ve kopyalanamaz.',
    limits:
      'Metinde üstünü kapattığınız bir şey mi var? O zaman dosya yalnızca bütün sayfalara bakıp üzerlerine kutu koyarsanız pakete girer. Kutunun dışında kalanlar okunur.',
    of: {
      original: 'Bir sayfanın PDF’si',
      file: 'Eklenen dosya',
    },
    pages: (count) => `${count} sayfa.`,
    withoutText: (count) =>
      `Kantlijn ${count} sayfada hiçbir şey okuyamıyor, taramalarda olduğu gibi.`,
    unseen: 'Henüz bakılmadı.',
    seen: (seen, count) =>
      seen === 0
        ? 'Henüz bakılmadı.'
        : seen >= count
          ? 'Bütün sayfalara bakıldı.'
          : `Bakılan sayfa: ${seen} / ${count}.`,
    saidFine: 'Başka bir şeyin üstünü kapatmak gerekmediğini söylediniz.',
    boxed: (count) => `${count} sayfada bir şeyin üstü kapatıldı.`,
    locked:
      'Bu dosya şifre istiyor. Kantlijn içine bakamıyor ve içinde hiçbir şeyin üstünü kapatamıyor.',
    unreadable: 'Bu dosya okunamıyor. Kantlijn içinde hiçbir şeyin üstünü kapatamıyor.',
    staysOut: 'Bu pakette bir şeyin üstünü kapatıyorsunuz. Bu yüzden bu dosya pakete girmez.',
    open: 'Bak ve üstünü kapat',
    isFine: 'Bu dosyayı biliyorum. Başka bir şeyin üstünü kapatmak gerekmez',
  },
  isCompared: 'Şimdi aslını görüyorsunuz, kutular olmadan.',
};
