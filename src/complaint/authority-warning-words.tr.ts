/** What somebody should know before a letter is sent, in Turkish. Not yet looked at by somebody else. */
import type { WarningWords } from './authority-warning-words.ts';

export const warningsInTurkish: WarningWords = {
  'tip-answer-no-decision':
    'Bir bilgi notu (tip) gönderdiniz. Bilgi notuna verilen cevap büyük olasılıkla karar değildir. ' +
    'O zaman itiraz (bezwaar) edilemez. Konu sizin kendi verilerinizse kendiniz şikâyet edebilirsiniz.',
  'treated-as-tip':
    'AP mektubunuzu bilgi notu (tip) olarak işledi. Cevabın bir karar olduğu kesin değil. ' +
    'Buna zaman harcamadan önce bir hukukçunun bakmasını isteyin.',
  'objection-term-passed':
    'Kararın tarihinden beri altı haftadan fazla geçti. Belki geç kalındı. ' +
    'Kararın ne zaman gönderildiğine bakın ve neden geç kaldığınızı yazın.',
  'petition-term-passed':
    'Cevabın tarihinden beri altı haftadan fazla geçti. Belki geç kalındı. ' +
    'Cevabı ne zaman aldığınıza bakın ve bir hukukçuya sorun.',
  'decision-only-said':
    'Bu cevap yalnızca söylendi. Büyük olasılıkla karar değildir. Onu kâğıtta da isteyin. ' +
    'Geç kalmamak için şimdiden itiraz (bezwaar) edebilirsiniz.',
  'complaint-is-shared': 'AP bu mektubu ve ekleri kuruma okutabilir. İçinde ne yazdığına bakın.',
  'names-in-exhibits':
    'Bu bilgi notunda (tip) ad yok. Ama eklerde veya açıklamada adınız olabilir. Buna bakın.',
  'mask-copies':
    'Kopyalarda vatandaş numaranız (BSN) olabilir. Onu okunmaz yapın. ' +
    'Kimlik belgenizin tam kopyasını göndermeyin.',
  'citizen-number-left-out':
    'Metninizde vatandaş numarası (BSN) olabilecek bir sayı vardı. Mektuba konmadı. ' +
    'Sizin metniniz değişmedi. Mektubun böyle doğru olup olmadığına bakın.',
};
