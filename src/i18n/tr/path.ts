/** Turkish: from the page to a letter. */
import type { Messages } from '../nl.ts';

export const path: Messages['path'] = {
  happened: 'Bu sizin başınıza mı geldi?',
  happenedHint:
    'Orada mıydınız, ya da sizi de ilgilendirdi mi? O zaman mektubunuzda bu da sayılır.',
  happenedAnswers: {
    yes: 'Evet',
    no: 'Hayır, yalnızca okudum',
    unknown: 'Bilmiyorum',
  },
  noticed: 'Ne fark ettiniz?',
  noticedHint: 'Uyanı seçin. Birden çok seçebilirsiniz.',
  ownWords: 'Ne olduğunu kısaca anlatın',
  ownWordsHint:
    'Başka kişilerin adını yazmayın. Gerekirse onları sonra ayrıca sorarız. Bir çalışan için görevi ve gün yeterlidir.',
  wish: 'Ne istiyorsunuz?',
  wishHint: 'Bu mektubunuzda yer alır. Sonra değiştirebilirsiniz.',
  wishes: {
    explain: 'Açıklama',
    copy: 'Verilerimi görmek',
    stop: 'Bunun durması',
    erase: 'Verilerimin silinmesi',
    correct: 'Bir yanlışın düzeltilmesi',
    rule: 'Herkes için başka bir çalışma biçimi',
    other: 'Başka bir şey',
  },
  next: 'Devam',
  pass: 'Geç',
  mayVanish: 'Bu yakında kaybolabilir',
  incomplete: 'Bildiriminiz kaydedildi.',
  incompleteWhy: 'Mektup için gereken:',
  whoMayKnow: {
    title: 'Bunun siz olduğunuzu kim bilebilir?',
    hint: 'Bunu sonra değiştirebilirsiniz. Kantlijn kendisi hiçbir şey göndermez.',
    names: {
      nobody: 'Hiç kimse',
      helper: 'Bana yardım eden kişi',
      officer: 'Yalnızca veri koruma görevlisi (FG), gizli olarak',
      'authority-tip': 'AP, bilgi notu (tip) olarak',
      organisation: 'Kurum',
    },
    consequences: {
      nobody: 'Yalnızca saklarsınız. Mektup olmaz. Sonra devam edebilirsiniz.',
      helper:
        'Kilitli bir dosya ve altı kelime yaparsınız. Size yardım eden kişi sonra içindeki her şeyi okuyabilir.',
      officer:
        'Veri koruma görevlisi (functionaris gegevensbescherming, FG) kurumda gizliliği gözetir. Kim olduğunuzu gizli tutmalıdır, kendisi karar veremez.',
      'authority-tip':
        'AP (Autoriteit Persoonsgegevens) adınızı almaz. O zaman kişisel cevap da almazsınız.',
      organisation:
        'Kurum adınızı okur ve çoğunlukla bir ay içinde cevap vermelidir. AP şikâyeti hemen hemen her zaman bu mektupla başlar.',
    },
    decision:
      'Karar içeren bir mektup aldınız mı? O zaman itiraz (bezwaar) için çoğunlukla yalnızca 6 haftanız vardır. Burada seçtiğiniz bu süreyi değiştirmez.',
  },
  whoAreYou: {
    title: 'Siz kimsiniz?',
    toWhom: (name) => `Mektubun alıcısı: ${name}`,
    onlyThis: 'Yalnızca bu mektup için',
    onlyThisHint: 'Adınız ve adresiniz hiçbir yerde saklanmaz.',
    remember: 'Sonraki mektubum için bunu sakla',
    rememberHint:
      'Adınız ve adresiniz o zaman bu cihazda, dosyanızla aynı kilidin arkasında kalır. Buradan yeniden kaldırabilirsiniz.',
    incomplete: 'Devam etmek için adınızı ve adresinizi yazın.',
    next: 'Mektuba',
  },
  senderKept: {
    kept: 'Adınız ve adresiniz sonraki mektubunuz için saklandı.',
    forget: 'Adımı ve adresimi kaldır',
    forgotten: 'Adınız ve adresiniz kaldırıldı. Mektuplarınız hâlâ duruyor.',
  },
  check: {
    title: 'Kontrol edin',
    change: 'Değiştir',
    changeOf: (what) => `Değiştir: ${what}`,
    rows: {
      organisation: 'Kurum',
      practice: 'Ne oluyor?',
      noticed: 'Ne fark ettiniz?',
      wish: 'Ne istiyorsunuz?',
      whoMayKnow: 'Bunun siz olduğunuzu kim bilebilir?',
      sender: 'Siz kimsiniz?',
    },
    nothingSaid: 'Bir şey yazılmadı',
    letter: 'Mektup',
    ready: 'Tamam, bu mektup doğru',
    notYet: 'Henüz mektup yok',
    back: 'Geri',
  },
  done: {
    title: 'Mektubunuz hazır.',
    kept: 'Bu cihazda saklandı. Hiçbir şey gönderilmedi.',
    mail: 'E-postamda aç',
    mailHint: 'E-posta programınız kısa bir iletiyle açılır. Mektubu siz ekleyin.',
    open: 'Mektubu kaydet ya da yazdır',
    openHint: 'Bu bir sekmede açılır. Mektubun hangi yolla geçerli olduğu da orada yazar.',
    only: 'Yalnızca sakla',
    asksLater: 'Mektubu gönderdiniz mi? Bunu bir dahaki sefere sorarız.',
    other: (titles) => `Başka bir mektuba ait bir şey de istiyorsunuz: ${titles}.`,
    helper: 'Bana yardım eden kişi için dosyayı yap',
    helperHint: 'Bu bir sekmede açılır. Önce içinde ne olduğunu okursunuz.',
    nobody: 'Bunu yalnızca siz biliyorsunuz.',
  },
  unsent: {
    title: 'Mektubunuzu gönderdiniz mi?',
    about: (letter, organisation) => `${letter}, alıcı: ${organisation}`,
    yes: 'Evet, gönderdim',
    open: 'Hayır, mektubu aç',
  },
};
