/** Turkish: choosing a practice, and what is told about it. */
import type { Messages } from '../nl.ts';

export const practiceList: Messages['practiceList'] = {
  search: 'Bir kelimeyle arayın, örneğin: camera',
  likely: 'Belki budur',
  all: 'Bildirebileceğiniz her şey',
  groups: {
    interview: 'Görüşmede ve gişede',
    asked: 'Vermeniz veya göstermeniz gerekenler',
    watched: 'İzleme, takip ve araştırma',
    scored: 'Puanlar ve profiller',
    work: 'İş ve işe dönüş',
    website: 'Web sitesi, güvenlik ve veri sızıntıları',
    rights: 'Sormak ve cevap almak',
  },
  groupOf: (name, count) => `${name} (${count})`,
  found: (count) => `${count} tane bulundu`,
  noneFound: 'Bu kelimelerle bir şey bulunmadı. Başka bir kelime deneyin veya alanı boşaltın.',
  nearest: 'Listede yok mu? En çok benzeyeni seçin. Farkı notunuza yazın.',
  chosen: (title) => `Seçilen: ${title}`,
  alsoIn: 'Şu dilde de:',
  notReviewed: 'Bu çeviri henüz kontrol edilmedi.',
  notReviewedIn: {
    ar: 'لم تتم مراجعة هذه الترجمة بعد.',
    tr: 'Bu çeviri henüz kontrol edilmedi.',
  },
  help: {
    vanishes: 'Bu çabuk kaybolabilir: bugün gönderin',
    vanishesToday: 'Olursa mektubunuzu bugün gönderin.',
    evidence: 'Kanıt olarak yararlı olanlar',
    avoid: 'Toplamamanızın daha iyi olduğu şeyler',
    caution: 'Bir şeyi reddetmeden önce',
    notCompetent: 'Bu konuya kim bakar',
    overdue: (day) =>
      `Buradakilere şu tarihten önce yeniden bakılması gerekiyordu: ${day}. Bir şey değişmiş olabilir.`,
  },
};
