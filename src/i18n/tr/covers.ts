/** Turkish: which values that say who somebody is are covered in a pack. */
import type { Messages } from '../nl.ts';

export const covers: Messages['covers'] = {
  title: 'Bilgilerin üstünü kapatma',
  whatItDoes:
    'Bir bilginin üstünü kapatırsanız pakette onun yerine örneğin “[BSN afgedekt]” (BSN kapatıldı) yazar. Aslı, olduğu gibi sizde kalır.',
  leftOut:
    'Bir sayfada üstünü kapattığınız bir şey mi var? O zaman o sayfanın görüntüleri pakete girmez, aşağıda bakarsanız girer. Bir e-postanın veya PDF’nin metninde üstünü kapattığınız bir şey mi var? O zaman o dosya pakete girmez. PDF üzerine aşağıda kutu koyabilirsiniz: o zaman pakete girer.',
  searching: 'Kantlijn, kişinin kim olduğunu gösteren bilgileri arıyor.',
  nothing: 'Kişinin kim olduğunu gösteren bir şey bulunmadı.',
  limits:
    'Kantlijn bir şeyi gözden kaçırabilir. Fotoğrafları ve görüntüleri okumaz. Bu yüzden kendiniz de bakın.',
  found: (count, covered) => `${count} bilgi bulundu, ${covered} tanesinin üstü kapatıldı.`,
  sure: 'Siz başka seçmezseniz Kantlijn bunların üstünü kapatır.',
  unsure: (count) => `Kişinin kim olduğunu gösterebilecek ${count} bilgi`,
  unsureHint: 'Kantlijn burada daha az emin. Siz başka seçmezseniz bunlar görünür kalır.',
  unread:
    'Kantlijn bu dosyaların içinde arama yapamadı. İçlerinde görülmemesi gereken bir şey olup olmadığına kendiniz bakın. Bir dosyayı vermek istemiyor musunuz? O zaman onu paketten çıkarın ve paketi yeniden yapın.',
  afterLeak:
    'Yukarıda veya aşağıda ne istediğinizi seçin: dosyayı veya cümleyi çıkarın, bilginin üstünü kapatın veya görünür bırakın. Sonra paketi yeniden yapın.',
  kinds: {
    bsn: 'Vatandaş numarası (BSN)',
    iban: 'Banka hesap numarası',
    email: 'E-posta adresi',
    phone: 'Telefon numarası',
    'home-address': 'Adres',
    'birth-date': 'Doğum tarihi',
    'v-number': 'V-numarası (IND’nin)',
    'digid-name': 'Kullanıcı adı, örneğin DigiD için',
    'licence-plate': 'Araç plakası',
    session: 'Bir web adresindeki kod',
    'own-word': 'Kendi listenizden',
    trace: 'Dosyanızın veya cihazınızın izi',
  },
  reasons: {
    'check-and-word': 'Rakamlar böyle bir numaraya uyuyor. Yakındaki bir kelime de bunu söylüyor.',
    'check-only': 'Rakamlar böyle bir numaraya uyuyor.',
    'check-against-word':
      'Rakamlar böyle bir numaraya uyuyor. Ama yakındaki bir kelime başka bir şey olduğunu söylüyor.',
    'word-beside': 'Yakındaki bir kelime bunun ne olduğunu söylüyor.',
    form: 'Bu genelde böyle yazılır.',
    'own-list': 'Bu, kendi listenizde var veya listedeki bir şeyin parçası.',
  },
  places: {
    'own-words': 'kendi yazdıklarınızda',
    'page-text': 'bir sayfanın metninde',
    'page-code': 'bir sayfanın görmediğiniz bölümünde',
    address: 'bir web adresinde',
    'page-facts': 'Kantlijn’in bir sayfa hakkında yazdıklarında',
    file: 'eklediğiniz bir dosyada',
  },
  seen: (count, where) => `${count} kez bulundu: ${where}.`,
  cover: 'Üstünü kapat',
  show: 'Görünür bırak',
  showAll: (count) => `Hepsini göster (${count})`,
  own: {
    title: 'Kendi listeniz',
    what: 'Başka neyin üstünü kapatmak istiyorsunuz? Adları, adresinizi ve çocuklarınızın adlarını düşünün. Kantlijn bunları paketin her yerinde arar.',
    stays: 'Liste yalnızca bu cihazda durur. Hiçbir pakete ve hiçbir yedek kopyaya girmez.',
    word: 'Ad, adres veya başka bir kelime',
    add: 'Listeye ekle',
    none: 'Listeniz boş.',
    count: (count) => `Listenizde ${count} kelime var.`,
    leftVisible: 'Bunu görünür bırakmayı seçtiniz.',
    takeAway: 'Kaldır',
    problems: {
      empty: 'Önce bir kelime yazın.',
      'too-short': 'Bu çok kısa. En az 2 harf veya rakam kullanın.',
      double: 'Bu zaten listenizde var.',
    },
  },
};
