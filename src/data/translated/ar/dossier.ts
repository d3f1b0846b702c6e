/** Arabic: what a page did, and what the authority weighs. Not yet looked at by somebody else. */
import { asTranslatedDossier } from '../../../schemas/translated.ts';
import apPolicy from './ap-policy.json' with { type: 'json' };
import pageFacts from './page-facts.json' with { type: 'json' };

export const dossier = asTranslatedDossier({ pageFacts, apPolicy });
