/** Turkish: routes, terms, and what a dossier lacks. Not yet looked at by somebody else. */
import { asTranslatedLaw } from '../../../schemas/translated.ts';
import apForm from './ap-form.json' with { type: 'json' };
import ownData from './own-data.json' with { type: 'json' };
import readiness from './readiness.json' with { type: 'json' };
import routes from './routes.json' with { type: 'json' };
import terms from './terms.json' with { type: 'json' };

export const law = asTranslatedLaw({ routes, terms, readiness, ownData, apForm });
