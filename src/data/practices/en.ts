/** What the practices are called and what they ask, in plain English. */
import type { PracticeId, PracticeText } from '../../domain/practice.ts';

export const practicesEn: Readonly<Record<PracticeId, PracticeText>> = {
  'recording-interview': {
    title: 'Interview is recorded',
    summary: 'The municipality records an interview about a benefit, in picture or sound.',
    evidenceHint:
      'Write down which room it was and where you saw a camera or microphone. Was there a sign? ' +
      'Who said that it was recorded, and could you choose? How long is the recording kept?',
  },
  'bank-statements': {
    title: 'Bank statements with all spending',
    summary: 'The municipality asks for bank statements on which all spending can be read.',
    evidenceHint:
      'Write down which accounts and which months were asked for. Were you allowed to cover up ' +
      'spending? Which reason did you get? Do not put account numbers or amounts here.',
  },
  'medical-data': {
    title: 'Medical data asked for',
    summary: 'A member of staff asks about an illness, a treatment or a letter from a doctor.',
    evidenceHint:
      'Write down what exactly was asked and who gets to see it. What happened when you said no? ' +
      'Do not write here which illness or treatment it is.',
  },
  'biometric-clock': {
    title: 'Clocking in with finger or face',
    summary: 'Who is present is recorded with a fingerprint or a scan of the face.',
    evidenceHint:
      'Write down where the device hangs and since when. Could you clock in another way? What was ' +
      'said when somebody did not want to? Take no photo with people in it.',
  },
  'website-trackers': {
    title: 'Tracking cookies and services of others',
    summary: 'The website passes data about visitors on to other companies.',
    evidenceHint:
      'Write down whether you had already chosen something in the cookie notice. What does the ' +
      'site say about cookies? Which browser do you use?',
  },
  'no-privacy-notice': {
    title: 'No clear privacy notice',
    summary: 'The page or form does not clearly say what happens with personal data.',
    evidenceHint:
      'Write down what you could not find: why the data are needed, who gets them, how long they ' +
      'are kept, which rights you have.',
  },
};
