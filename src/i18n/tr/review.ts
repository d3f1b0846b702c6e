/** Turkish: what the municipality will read. */
import type { Messages } from '../nl.ts';

export const review: Messages['review'] = {
  authority:
    'Autoriteit Persoonsgegevens (AP) şikâyetleri kuruma iletir. Yani AP’ye yazdıklarınızı belediye de okur.',
  touched: (count) => `${count} cümle belki ödeneğinizle (uitkering) ilgili`,
  nothingTouched: 'Ödeneğinizle (uitkering) ilgili cümle bulunmadı',
  duty: 'Bir cümleyi çıkarırsanız yalnızca şimdi paylaştığınız değişir. Belediyeye bildirmeniz gerekenler aynı kalır.',
  whereLeftOut:
    'Çıkardıklarınız paketin hiçbir yerinde yazmaz. Özet, bir şey çıkardığınızı söyler. Cümle dosyanızda kalır.',
  limits:
    'Kantlijn Hollandaca ve İngilizce kelimelere bakar ve böyle her şeyi bulmaz. Bu yüzden paylaştıklarınızı kendiniz de okuyun.',
  sentence: (number, total) => `Cümle ${number} / ${total}`,
  fromNote: (practice) => `Notunuzdan. Konu: ${practice}`,
  fromPlace: (practice) => `“Neredeydi?” sorusundan. Konu: ${practice}`,
  fromAnswer: (ask, practice) => `Şu soruya cevabınızdan: “${ask}”. Konu: ${practice}`,
  reason: (topics) =>
    `Bu belki şununla ilgili: ${topics}. Belediye bunu ödeneğiniz (uitkering) için kullanabilir.`,
  topics: {
    household: 'aile ve ilişkiler',
    income: 'iş ve para',
    gifts: 'bağış ve yardım',
    absence: 'evden uzakta olmak',
    assets: 'birikim ve mal varlığı',
    activities: 'gönüllü iş, bakım ve okul',
    debts: 'borçlar',
    housing: 'eviniz ve adresiniz',
    health: 'sağlığınız',
  },
  keep: 'Kalsın',
  leaveOut: 'Şimdi çıkar',
  others: (count) => `Kendinize ait ${count} cümle daha`,
  othersHint: 'Bu cümleleri de çıkarabilirsiniz.',
  letters: (count) => (count === 1 ? 'Mektup' : `Mektuplar (${count})`),
  letter: (number) => `Mektup ${number}`,
  annexes: 'Ekler',
  annexesHint:
    'Saklanan bir sayfa bütünüyle pakete girer: görüntü, metin ve dosyalar. Üzerinde sizinle ilgili bir şey mi var? O zaman belediye onu da okur.',
  annexesHintTip:
    'Saklanan bir sayfanın görüntüsü, metni ve sayfanın yaptıkları pakete girer. Kaynak kodu ve sayfanın kopyası girmez. Eklediğiniz belgelerin baskısı girer.',
  noAnnexes: 'Ek yok.',
  ownText: 'Özette kendi metniniz',
  ownTextHint: 'Metniniz özette ve bilgisayar için olan dosyalarda böyle yazar.',
};
