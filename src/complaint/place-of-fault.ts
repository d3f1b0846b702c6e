/** Where what a letter lacks is filled in: the screens lead there. */
import type { LetterField } from '../domain/letter-draft.ts';
import type { LetterFault } from './letter-order.ts';

/**
 * A question of the letter, who writes, what it goes on from, its language, or the dossier: a report, or
 * what was sent and came back.
 */
export type FaultPlace = LetterField | 'sender' | 'follows' | 'language' | 'dossier';

/** Those of which the letter asks one, the most likely first. */
const places: Readonly<Record<LetterFault, readonly FaultPlace[]>> = {
  'language-not-taken': ['language'],
  'sender-missing': ['sender'],
  'recipient-missing': ['dossier'],
  'recipient-gone': ['dossier'],
  'organisation-missing': ['dossier'],
  'no-records': ['dossier'],
  'not-replayed': ['replay', 'dossier'],
  'all-left-out': ['replay', 'dossier'],
  'step-missing': ['follows'],
  'already-answered': ['follows'],
  'only-said': ['follows'],
  'term-unknown': ['dossier'],
  'decision-missing': ['follows'],
  'too-soon': ['follows'],
  'term-not-passed': ['follows'],
  'days-out-of-order': ['consent-on', 'answer-by', 'shared-from', 'dossier'],
  'contact-missing': ['dossier'],
  'principal-incomplete': ['principals'],
  'authorisation-missing': ['authorised-on'],
  'statutes-missing': ['statutes-on'],
  'signer-missing': ['signer'],
  'interest-missing': ['interest'],
  'court-missing': ['court'],
  'other-party-missing': ['other-party'],
  'representative-missing': ['representative'],
  'no-views': ['views'],
  'view-without-reason': ['views', 'grounds'],
  'no-grounds': ['grounds'],
  'ground-without-exhibit': ['grounds'],
  'sent-as-tip': ['ap-answered'],
  'wish-missing': ['wish'],
  'description-missing': ['where-wrong', 'dossier'],
  'reason-missing': ['reason', 'why-stuck'],
  'situation-missing': ['situation'],
  'ground-missing': ['erasure-ground', 'restriction-ground'],
  'corrections-missing': ['corrections'],
  'consent-missing': ['consent-to'],
  'question-missing': ['question'],
  'conduct-missing': ['conduct'],
  'identification-missing': ['asked-identification'],
  'label-missing': ['ap-label'],
  'firm-missing': ['firm'],
  'exhibit-missing': ['views', 'grounds', 'corrections', 'copies', 'dossier'],
  'exhibit-number-twice': ['copies', 'dossier'],
};

const always: readonly FaultPlace[] = ['sender', 'follows', 'language', 'dossier'];

/** The first of them that the letter asks; the dossier when it asks none. */
export const placeOfFault = (fault: LetterFault, asked: readonly LetterField[]): FaultPlace =>
  places[fault].find((place) => always.includes(place) || asked.some((one) => one === place)) ??
  'dossier';
