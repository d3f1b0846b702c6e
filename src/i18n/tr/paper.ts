/** Turkish: the form on paper. */
import type { Messages } from '../nl.ts';

export const paper: Messages['paper'] = {
  open: 'Kâğıt form',
  title: 'Kâğıt form',
  intro:
    'Yalnızca telefonu veya kâğıdı olan insanlar için. Formu yazdırırsınız. Sonra biri onu burada bilgisayara yazabilir.',
  practice: 'Form hangi konuda?',
  language: 'Formun dili',
  names: 'Adını şu dilde de yaz:',
  preview: 'Forma bak',
  print: 'Formu yazdır',
  typeIn: 'Doldurulmuş bir formu bilgisayara yaz',
  typingIn: 'Önce A’dan E’ye kadar doldurursunuz. Sonra kâğıttakiyle aynı numaralı sorular gelir.',
  form: {
    title: 'Ne yaşadınız?',
    about: (number, title) => `Konu ${number}: ${title}`,
    fill: 'Bildiğinizi yazın. Her soru boş kalabilir. Kutuya çarpı koyun.',
    safe: 'Üzerine adınızı yazmayın. Başkalarının adını, vatandaş numarasını (BSN) veya banka hesap numarasını yazmayın.',
    bring:
      'Bu kâğıdı güvendiğiniz ve Kantlijn kullanan birine götürün. Örneğin sendikanız (vakbond), sosyal danışmanlar (sociaal raadslieden) veya danışanlar kurulu (cliëntenraad). O kişi bunu bilgisayara yazar.',
    keep: 'Güvenli bir yerde saklayın. Bu formu kimse göndermez.',
    soon: 'Kanıt çabuk kaybolabilir. Olursa bu kâğıdı bugün götürün.',
    lettered: (letter, ask) => `${letter}. ${ask}`,
    several: 'Birden fazla çarpı olabilir.',
    date: ['Gün', 'Ay', 'Yıl'],
    aboutThen: 'Aşağı yukarı o zaman',
    checked: (day) => `Soruların kontrol tarihi: ${day}.`,
  },
};
