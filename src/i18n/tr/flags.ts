/** Turkish: what is publicly reported. */
import type { flags as words } from '../nl/flags.ts';

export const flags: typeof words = {
  title: 'Bu konuda kamuya açık olarak ne biliniyor?',
  count: (here, elsewhere) =>
    [
      ...(here > 0 ? [`bu kurum hakkında ${here}`] : []),
      ...(elsewhere > 0 ? [`başka yerlerden ${elsewhere}`] : []),
    ].join(', '),
  meaning: 'Bu, sizin başınıza gelenler hakkında bir şey söylemez.',
  here: 'Bu kurum hakkında',
  elsewhere: 'Başka yerlerde, aynı uygulama hakkında',
  none: 'Kantlijn bu kurum ve bu uygulama hakkında kamuya açık bir haber bilmiyor.',
  outcome: 'Sonuç',
  outcomes: {
    stopped: 'Buna son verildi.',
    'breach-found': 'Bir mahkeme veya denetim kurumu, kurallara uyulmadığı görüşüne vardı.',
    fined: 'Denetim kurumu para cezası verdi.',
    annulled: 'Mahkeme, denetim kurumunun kararını iptal etti.',
    allowed: 'Mahkeme buna izin olduğu görüşüne vardı.',
    mixed: 'Sonuç kısmen böyle, kısmen farklıydı.',
    'not-handled': 'Şikâyet ele alınmadı.',
    unknown: 'Nasıl sonuçlandığı bilinmiyor.',
  },
  source: 'Kaynak',
  checkedOn: (day) => `Kontrol tarihi: ${day}.`,
  watch: 'Bu sitedeyken bunu göster',
  watchHint: (host) =>
    `Tarayıcınız, Kantlijn’in ${host} sitesini görmesine izin verip vermediğinizi sorar. Kantlijn yalnızca adrese bakar, sayfayı okumaz. Araç çubuğundaki düğmenin metni o zaman değişir. Site bunu fark etmez.`,
  refused: 'Tarayıcı izin vermedi. Hiçbir şey değişmedi.',
  watched: (host) =>
    `${host} sitesinde bu haberler en üstte gösterilir ve düğme bunların olduğunu söyler.`,
  stop: 'Bunu durdur',
  stopped: 'Durduruldu. İzin geri verildi.',
  sites: 'Kantlijn’in kamuya açık haberler olduğunu söylediği siteler',
};
