/** Turkish: what an inspection saw. */
import type { Messages } from '../nl.ts';

export const inspected: Messages['inspected'] = {
  title: 'İncelemenin gösterdikleri',
  reach: {
    site: 'Bakılanlar: bu web sitesinin çerezleri ve sayfanın oradan istedikleri.',
    'all-sites': 'Bakılanlar: çerezler ve sayfanın istediği her şey, başkalarından istedikleri de.',
  },
  cookies: (count) => `${count} çerez`,
  cookieColumns: ['Ad', 'Kimin', 'Sayfadan gizli', 'Son geçerlilik', 'Karakter'],
  untilClosed: 'tarayıcı kapanınca',
  yes: 'evet',
  no: 'hayır',
  hosts: (count) => `${count} adresten istendi`,
  hostColumns: ['Kimden', 'Kaç kez', 'Ne', 'Cevap verildi', 'Olmadı', 'Engellendi', 'Çerez koydu'],
  noRequests:
    'Tarayıcı hiçbir istek göstermedi. Sayfanın listesine göre istenenler ‘Sayfanın yaptıkları’ bölümünde yazar.',
  leftOut: 'Buraya sığandan daha fazlası vardı.',
  others: 'Tarayıcıdaki başka eklentiler de bir şey istemiş olabilir.',
  unreadable: 'İncelemenin gösterdikleri okunamıyor.',
};
