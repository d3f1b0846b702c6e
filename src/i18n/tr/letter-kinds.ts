/** Turkish: what each letter is called on the screen, and in one line what it is for. */
import type { letterKindWords as dutch } from '../nl/letter-kinds.ts';

export const letterKindWords: typeof dutch = {
  'access-request': {
    title: 'Verilerimi görme talebi (verzoek om inzage)',
    purpose: 'Sizinle ilgili hangi verilerin olduğunu ve nedenini soruyorsunuz.',
  },
  'object-to-processing': {
    title: 'Verilerinizin kullanımına itiraz (bezwaar)',
    purpose: 'Kendi durumunuz nedeniyle kullanımı durdurmalarını istiyorsunuz.',
  },
  erasure: {
    title: 'Silme talebi (verzoek om te wissen)',
    purpose: 'Sizinle ilgili verilerin silinmesini istiyorsunuz.',
  },
  rectification: {
    title: 'Düzeltme talebi (verzoek om te verbeteren)',
    purpose: 'Doğru olmayan bir şeyin düzeltilmesini istiyorsunuz.',
  },
  restriction: {
    title: 'Sınırlama talebi (verzoek om te beperken)',
    purpose: 'Verilerin saklanmasını ve şimdilik kullanılmamasını istiyorsunuz.',
  },
  'consent-withdrawal': {
    title: 'Onayı geri alma (toestemming intrekken)',
    purpose: 'Verdiğiniz bir onayı geri alıyorsunuz.',
  },
  'officer-question': {
    title: 'Veri koruma görevlisine (functionaris voor gegevensbescherming) soru',
    purpose: 'Kurumda gizliliğe bakan kişiye soruyorsunuz.',
  },
  'identification-reply': {
    title: 'Kim olduğunuz sorusuna cevap',
    purpose: 'Kimlik belgenizin tam kopyası olmadan kim olduğunuzu gösteriyorsunuz.',
  },
  reminder: {
    title: 'Hatırlatma (herinnering)',
    purpose: 'Cevap henüz gelmedi. Bir kez daha istiyorsunuz.',
  },
  'notice-of-default': {
    title: 'Gecikme uyarısı (ingebrekestelling)',
    purpose: 'Karar süresi geçti. Onlara iki hafta daha veriyorsunuz.',
  },
  'conduct-complaint': {
    title: 'Kurumun kendisine şikâyet (klacht)',
    purpose: 'Size nasıl davranıldığını ve bunun hakkında ne düşündüğünüzü yazıyorsunuz.',
  },
  'woo-request': {
    title: 'Belgelerin açıklanması talebi (Woo-verzoek)',
    purpose: 'Devletin belgelerini istiyorsunuz, örneğin bir şirketle sözleşmeyi.',
  },
  objection: {
    title: 'Bir karara itiraz (bezwaar)',
    purpose: 'Kararlarına katılmıyorsunuz ve nedenini yazıyorsunuz.',
  },
  'objection-pro-forma': {
    title: 'İtiraz (bezwaar), nedenler sonra gelecek',
    purpose: 'Böylece zamanında olursunuz. Nedenlerinizi sonra gönderirsiniz.',
  },
  'appeal-no-decision': {
    title: 'Karar gelmediği için mahkemeye başvuru (beroep)',
    purpose: 'Mahkemeden bir karar çıkmasını sağlamasını istiyorsunuz.',
  },
  petition: {
    title: 'Dava dilekçesi (verzoekschrift) için taslak',
    purpose: 'Konu bir şirket veya vakıf ise mahkeme için. Bir hukukçu da baksın.',
  },
  'ap-complaint': {
    title: 'Autoriteit Persoonsgegevens (AP) kurumuna şikâyet (klacht)',
    purpose: 'AP’den, verilerinize ne olduğunu araştırmasını istiyorsunuz.',
  },
  'ap-tip': {
    title: 'Autoriteit Persoonsgegevens (AP) kurumuna bilgi notu (tip)',
    purpose: 'AP’ye bir şey bildiriyorsunuz. İsimsiz de olur. Çoğu zaman karar gelmez.',
  },
  'ap-objection': {
    title: 'AP’nin bir kararına itiraz (bezwaar)',
    purpose: 'AP şikâyetinize devam etmek istemiyor. Siz AP’nin nedenlerine cevap veriyorsunuz.',
  },
  'ap-objection-pro-forma': {
    title: 'AP’ye itiraz (bezwaar), nedenler sonra gelecek',
    purpose: 'Böylece zamanında olursunuz. Nedenlerinizi sonra gönderirsiniz.',
  },
  'collective-request': {
    title: 'Bir kuruluşun çok sayıda insan için talebi',
    purpose: 'Bir vakıf veya dernek AP’den harekete geçmesini istiyor.',
  },
  ombudsman: {
    title: 'Ombudsmana şikâyet (klacht)',
    purpose: 'Önce kuruma şikâyet ettiniz ve birlikte çözemiyorsunuz.',
  },
  mandate: {
    title: 'Yetki belgesi (machtiging)',
    purpose: 'Başka birinin sizin için yazmasına ve konuşmasına izin veriyorsunuz.',
  },
};
