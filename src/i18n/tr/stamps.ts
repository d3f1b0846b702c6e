/** Turkish: time stamps of packs. */
import type { Messages } from '../nl.ts';

const kept = 'Hiçbir şey saklanmadı ve hiçbir şey değişmedi.';

export const stamps: Messages['stamps'] = {
  open: 'Zaman damgaları',
  title: 'Paketlerinizin zaman damgaları',
  intro:
    'Zaman damgasıyla başka biri, paketinizin o anda var olduğunu söyler. Bu gerekli değildir. Kantlijn bunu kendisi istemez ve hiçbir şey göndermez.',
  none: 'Henüz paket yapılmadı.',
  packOf: (digits) => `Paket ${digits}`,
  madeAt: (moment) => `Yapıldığı tarih: ${moment}.`,
  part: (number, of) => `Bölüm ${number} / ${of}.`,
  ask: 'Zaman damgası iste',
  askPart: (number) => `Zaman damgası iste: bölüm ${number}`,
  askAgain: 'Bir zaman damgası daha iste',
  askedAt: (moment) => `İsteğin yapıldığı tarih: ${moment}. Henüz cevap yok.`,
  saveQuestion: (name) => `İsteği kaydet (${name})`,
  questionHolds:
    'İstekte yalnızca paketin dijital parmak izi ve rastgele bir sayı var. Paketin içinde ne olduğu bundan çıkarılamaz.',
  youSend:
    'Bu program hiçbir şey göndermez. İsteği siz veya size yardım eden biri, sizin seçtiğiniz bir hizmete verir. Sonra cevabı (.tsr) kaydedin ve ‘Zaman damgaları’ bölümünde yükleyin.',
  read: 'Cevabı yükle',
  readTitle: 'Hangi cevabı aldınız?',
  readHint: 'Kantlijn bunu bu cihazda kontrol eder. Yalnızca doğru bir cevap saklanır.',
  answerFile: 'Hizmetin cevabı (.tsr)',
  rootFile: 'Hizmetin kök sertifikası (.pem veya .der), sizde varsa',
  rootHint:
    'Onu hizmetin kendisinden alın. Yalnızca cevapla gelen bir kök sertifikanın kime ait olduğu kesin değildir.',
  chooseFirst: 'Önce bir dosya seçin.',
  check: 'Kontrol et',
  checking: 'Biraz bekleyin. Cevap kontrol ediliyor.',
  holds: 'Bu zaman damgası doğru',
  fits: 'Bu zaman damgası pakete uyuyor. Kök sertifikayı da karşılaştırın',
  moment: 'Paket en geç bu anda vardı',
  inDutchTime: (moment) => `${moment} (Hollanda saati)`,
  accuracy: 'Olası fark',
  seconds: (seconds) => `${seconds} saniye`,
  accuracyUnknown: 'Hizmet bunu söylemiyor',
  authority: 'Hizmetin kendine verdiği ad',
  noName: 'Sertifikada ad yok',
  root: 'Kök sertifika',
  rootGiven: 'Bu, sizin verdiğiniz sertifika.',
  rootCameAlong:
    'Cevapla birlikte geldi ve böyle bir sertifikayı herkes yapabilir. Dijital parmak izini hizmetin sitesindekiyle karşılaştırın.',
  rootPrint: 'Kök sertifikanın dijital parmak izi (SHA-256)',
  notProven:
    'Paketi kimin yaptığını veya içindekilerin doğru olduğunu kanıtlamaz. Sertifikanın iptal edilip edilmediği sorulmadı: bu yalnızca internetle olur.',
  show: 'Zaman damgasına bak',
  putIn: 'Zaman damgasını pakete koy',
  putTitle: 'Zaman damgası hangi pakete girecek?',
  putHint: (digits) =>
    `Şu paketin ZIP dosyasını, kaydettiğiniz gibi seçin: paket ${digits}. İçinde zaman damgası olan bir kopya yapılır. Kendi ZIP dosyanız olduğu gibi kalır.`,
  packFile: 'Kaydedilen paket (ZIP)',
  make: 'Kopyayı yap',
  putting: (percent) => `Yeniden okunuyor: %${percent}`,
  put: 'Zaman damgalı kopya hazır',
  putChecked: 'Kopya yeniden okundu ve tam. Dijital parmak izi aynı kaldı.',
  saveCopy: 'Kopyayı kaydet',
  how: 'Zaman damgası nasıl alınır',
  howSteps: [
    '‘Zaman damgası iste’ düğmesini seçin ve isteği kaydedin. Bu, adı “.tsq” ile biten küçük bir dosyadır.',
    'Bir hizmet seçin: ücretsiz veya nitelikli. Farkın ne olduğu aşağıda yazıyor.',
    'İsteği o hizmete verin. Bunu çoğu zaman bir danışman veya bu işi bilen bir tanıdık, aşağıdaki komutla yapar.',
    'Cevabı kaydedin. Adı “.tsr” ile biter. Hizmetten kök sertifikayı da alın.',
    'Burada ‘Cevabı yükle’ düğmesini seçin. Sonra zaman damgasını pakete koyabilirsiniz.',
  ],
  kinds: 'Ücretsiz veya nitelikli',
  free: 'Paketin o zaman var olduğunu göstermek için ücretsiz bir hizmet çoğu zaman yeter. Bunu okuyan kişinin o hizmete güvenmesi gerekir.',
  qualified:
    'Nitelikli (gekwalificeerd) bir hizmette saatin doğru olduğu varsayılır (Avrupa eIDAS tüzüğü, madde 41). Çoğu zaman ücretlidir. Hangi hizmetlerin nitelikli olduğu AB ülkelerinin listelerinde yazar. Şunu arayın: “EU Trusted List Browser”. Bir hizmetin orada olup olmadığını zaman damgasının kendisi söylemez.',
  addresses:
    'Kantlijn adres vermez: adresler değişir ve seçim sizindir. Adres, hizmetin sitesinde yazar. Hizmetin ne istediğini ve kaça mal olduğunu Kantlijn bilemez.',
  learns: 'Hizmet neyi öğrenir',
  learnsText:
    'İsteği kimin yaptığını (internet adresini) ve ne zaman yaptığını. Konunun ne olduğunu öğrenmez. Sizin için başka biri isterse, hizmet o kişinin internet adresini görür.',
  proves: 'Neyi kanıtlar, neyi kanıtlamaz',
  provesText:
    'Tam olarak bu paketin en geç o anda var olduğunu kanıtlar. Kimin yaptığını, daha önce var olup olmadığını ve içindekilerin doğru olduğunu kanıtlamaz.',
  forAdvisers: 'Size yardım eden için',
  commandHint:
    'Bu komutla istek hizmete gider ve cevap geri gelir. ADRES yazan yere hizmetin adresini yazın.',
  back: 'Listeye dön',
  code: (code) => `Kod: ${code}`,
  stop: 'Durdur',
  close: 'Kapat',
  problems: {
    'not-read': `Tarayıcı bu dosyayı okuyamıyor. ${kept} Dosyayı bu cihaza koyun ve yeniden seçin.`,
    'no-answer': `Bu dosya bir zaman damgası hizmetinin cevabı değil veya arkasında başka bir şey var. ${kept} Adı “.tsr” ile biten dosyayı aldığınız gibi seçin.`,
    'bare-token': `Bu yalnızca zaman damgası, çevresindeki cevap yok. ${kept} Hizmetten cevabın tamamını isteyin (TimeStampResp, “.tsr”).`,
    refused: `Hizmet zaman damgası vermedi. Cevabı ret oldu. ${kept} Sonra bir daha deneyin veya başka bir hizmetten isteyin.`,
    'other-pack': `Bu zaman damgası başka bir paketin veya başka bir dosyanın. ${kept} Bu pakete ait olanı seçin.`,
    'other-question': `Bu, başka bir isteğin cevabı. ${kept} Burada kaydettiğiniz isteğin cevabını seçin.`,
    'no-root': `Bu cevapta hizmetin sertifikaları eksik. ${kept} Kök sertifikayı hizmetin kendisinden alın ve burada verin.`,
    'not-for-stamps': `Bu hizmetin sertifikası zaman damgası için değil veya buna yetkisi olmayan biri vermiş. ${kept} Başka bir hizmetten isteyin.`,
    'not-valid-then': `Bu hizmetin bir sertifikası zaman damgasının anında geçerli değildi. ${kept} Başka bir hizmetten isteyin.`,
    'not-whole': `Bu zaman damgasının imzası veya sertifikaları doğru değil. ${kept} Cevabı yeniden alın veya başka bir hizmetten isteyin.`,
    'unknown-kind': `Bu zaman damgası, Kantlijn’in kabul etmediği bir tür. ${kept} Başka bir hizmet belki uyan bir zaman damgası verir.`,
    'no-certificate': `Kök sertifika olarak seçtiğiniz bir sertifika değil. ${kept} Hizmetin dosyasını seçin (.pem, .crt, .cer veya .der) veya boş bırakın.`,
    'other-root': `Seçtiğiniz kök sertifika bu cevaba ait değil. ${kept} Bu hizmetin kök sertifikasını seçin veya boş bırakın.`,
    'question-lost': `Burada saklanan istek okunamıyor. ${kept} Yeni bir zaman damgası isteyin.`,
    'not-that-pack': `Bu dosya tam bir kanıt paketi değil. ${kept} ZIP dosyasını kaydettiğiniz gibi seçin.`,
    'already-stamped': `Bu pakette zaten bir zaman damgası var. ${kept} Zaman damgası olmayan paketi seçin.`,
  },
};
