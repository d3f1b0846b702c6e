/** Turkish: inspection mode. */
import type { Messages } from '../nl.ts';

export const inspection: Messages['inspection'] = {
  title: 'İnceleme modu',
  open: 'İnceleme modu',
  cookies:
    'Kantlijn o zaman hangi çerezlerin olduğuna bakar. Sayfanın kendisinden gizli olanlara da bakar. Yalnızca adlar ve özellikler saklanır, içindekiler hiç saklanmaz.',
  requests:
    'Kantlijn, sayfanın hangi adreslerden bir şey istediğine de bakar. Bir adreste soru işaretinden sonra gelenlerin yalnızca adları saklanır.',
  perhapsRequests:
    'Tarayıcı gösterirse Kantlijn, sayfanın bu web sitesinde hangi adreslerden bir şey istediğine de bakar. Bir adreste soru işaretinden sonra gelenlerin yalnızca adları saklanır. Tarayıcıya göre sayfanın kendisinin istediklerini Kantlijn zaten her zaman belgeler.',
  restart:
    'Bu tarayıcı, bir sayfanın neler istediğini ancak yeniden başlayınca gösterir. Önce bir inceleme yapın, tarayıcıyı tamamen kapatın ve yeniden açın. Sonraki inceleme o zaman bunu görür. Bunu görmesine izin verilen başka bir eklenti varsa, örneğin bir reklam engelleyici, bazen şimdi de olur.',
  reload:
    'Bunun için sayfa yeniden yüklenir. Web sitesi bunu bir ziyaret olarak görür. Sayfaya yazdıklarınız gidebilir.',
  giveBack:
    'Web sitesine ve çerezlere erişim yalnızca inceleme içindir. Kantlijn sonra bu erişimi geri verir: belgeledikten sonra, siz durdurunca veya siteden ayrılınca, yoksa 10 dakika sonra. Bazı tarayıcılar yalnızca ilk kez izin ister.',
  keepsRight:
    'Bir hak kalır: bir sayfanın neler istediğini görmek. Bir web sitesine erişim olmadan Kantlijn bununla hiçbir şey görmez. Bu hakkı da geri verebilirsiniz: dosyanızı açın ve Ayarlar’ı seçin.',
  others: 'Tarayıcınızdaki başka eklentiler de bir şey isteyebilir.',
  site: 'Yalnızca bu web sitesi',
  siteHint:
    'Tarayıcı, Kantlijn’in bu web sitesindeki verileri okuyup değiştirmesine izin verip vermediğinizi sorar. Kantlijn yalnızca bakar.',
  allSites: 'Sayfanın başkalarından istedikleri de',
  allSitesHint:
    'Tarayıcı o zaman geniş görünen bir izin ister: bütün web sitelerindeki verilerinizi okumak ve değiştirmek. Tarayıcının bunun için daha küçük bir sorusu yok. Kantlijn yalnızca bu sekmeye bakar, hiçbir şeyi değiştirmez ve bu erişimi de geri verir.',
  back: 'Geri',
  begun: 'İnceleme başladı',
  begunNext: 'Sayfa yeniden yükleniyor. Sayfa gelince Kantlijn düğmesine yine tıklayın.',
  going: 'İnceleme sürüyor',
  goingOn: {
    perhaps:
      'Kantlijn bu web sitesinin çerezlerine bakıyor. Tarayıcı gösterirse Kantlijn, sayfanın oradan istediklerine de bakar.',
    site: 'Kantlijn bu web sitesinin çerezlerine ve sayfanın oradan istediklerine bakıyor.',
    'all-sites':
      'Kantlijn çerezlere ve sayfanın istediği her şeye bakıyor, başkalarından istediklerine de.',
  },
  capture: 'Belgele',
  captureHint: 'Kantlijn sonra erişimi geri verir.',
  stop: 'İncelemeyi durdur',
  stopHint: 'Kantlijn erişimi geri verir ve incelemeden hiçbir şey saklamaz.',
};
