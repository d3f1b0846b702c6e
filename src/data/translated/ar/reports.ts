/** Arabic: practices, and the questions about every practice. Not yet looked at by somebody else. */
import { asTranslatedReports } from '../../../schemas/translated.ts';
import commonQuestions from './common-questions.json' with { type: 'json' };
import practices from './practices.json' with { type: 'json' };

export const reports = asTranslatedReports({ practices, commonQuestions });
