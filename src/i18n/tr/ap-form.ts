/** Turkish: beside the AP's form. */
import type { Messages } from '../nl.ts';

export const apForm: Messages['apForm'] = {
  title: 'AP formu',
  intro:
    'Her metin parçasını kopyalayın ve forma yapıştırın. Kendiniz için de bir kopya saklayın: formu sonra bir daha göremezsiniz. Kantlijn hiçbir şey doldurmaz ve hiçbir şey göndermez.',
  begins: 'Form şu sayfada başlıyor:',
  missing: (names) => `Bunlar mektubunuzda yok. Kendiniz doldurun: ${names}.`,
  needs: {
    must: 'Bunu doldurmanız gerekir.',
    may: 'Bunu boş bırakabilirsiniz.',
    unknown: null,
  },
  noPlace: 'Formda bunun için yer yok mu? O zaman açıklama bölümüne yapıştırın.',
  copy: 'Kopyala',
  copyOf: (label) => `Kopyala: ${label}`,
  copied: (label) => `Kopyalandı: ${label}`,
  notCopied: 'Kopyalama olmadı. Metin şimdi seçili. Klavyenizle kopyalayın.',
  count: (count) => `${count} karakter`,
  countOf: (count, most) => `${count} / ${most} karakter`,
  tooLong: 'Bu, forma sığmıyor. Orada kendiniz daha kısa yazın.',
  shorter: 'Bu sığmıyor mu?',
  shortOf: (label) => `Kısa metin: ${label}`,
  clipboard:
    'Kopyaladığınız metin, siz başka bir şey kopyalayana kadar panoda kalır. Bazı cihazlar daha uzun saklar.',
  orderUnknown: 'Formdaki sıra farklı olabilir.',
  mostUnknown: 'Kaç karakter sığdığını ve hangi eklerin kabul edildiğini bilmiyoruz.',
  checked: (day) => `Bu form hakkında bildiklerimizin tarihi: ${day}.`,
  overdue: (day) =>
    `Buna şu tarihten önce yeniden bakılması gerekiyordu: ${day}. Form farklı olabilir.`,
};
