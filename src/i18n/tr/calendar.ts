/** Turkish: days for the person's own calendar, and who can read what stands there. */
import type { Messages } from '../nl.ts';

export const calendar: Messages['calendar'] = {
  title: 'Takviminizde',
  intro: (title) =>
    `Bu günleri kendi takviminize koyabilirsiniz. O zaman her günün yanında yalnızca şu yazar: ${title}.`,
  explained: 'Açıklamasıyla birlikte',
  whoReads:
    'Açıklamayla birlikte hangi kurum ve hangi mektup olduğu da yazar. Takviminizi görebilen herkes bunu okuyabilir. Takviminiz internette mi? O zaman o takvimin şirketi de okuyabilir.',
  save: 'Takvim dosyasını kaydet',
  afterwards:
    'Sonra dosyayı takviminizle açın. Bir gün değişirse yeniden kaydedin, çünkü Kantlijn takviminizi değiştirmez. Bu dosya indirilenler klasörünüzde kalır.',
};
