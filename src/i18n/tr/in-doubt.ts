/** Turkish: what is not as usual on the way to a letter, and what can be done then. */
import type { Messages } from '../nl.ts';

export const inDoubt: Messages['inDoubt'] = {
  noneFound:
    'Bu adla bir şey bulunmadı. Bir yer adı veya başka bir kelime deneyin. Şunu da seçebilirsiniz: Listede yok.',
  notPublic:
    'Kantlijn belediyeler ve diğer kamu kurumları için yapıldı. Konu bir şirket veya vakıf mı? Bu mektup oraya da gidebilir. İtiraz (bezwaar) ve ombudsmana başvuru yalnızca kamu kurumlarında mümkündür.',
  clock: {
    title: 'Bu cihazın tarihini kontrol edin',
    what: (letterDay, exhibitDay) =>
      `Mektubunuzun tarihi ${letterDay}. Bir ekin tarihi ${exhibitDay}. Bu daha sonradır. Saat o zaman yanlıştı veya şimdi yanlış. Hiçbir şey kaybolmadı.`,
    next: 'Tarihi düzeltin ve bu mektubu yeniden açın. Tarih o zaman mı yanlıştı? O hâlde sayfayı bir kez daha kaydedin.',
  },
};
