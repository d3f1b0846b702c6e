/** In which languages the receiver of each letter reads: only the AP takes English too. */
import type { LetterLanguage } from '../domain/language.ts';
import type { AuthorityLetterKind } from '../domain/letter.ts';

export const languagesOf: Readonly<Record<AuthorityLetterKind, readonly LetterLanguage[]>> = {
  objection: ['nl'],
  'objection-pro-forma': ['nl'],
  'appeal-no-decision': ['nl'],
  petition: ['nl'],
  'ap-complaint': ['nl', 'en'],
  'ap-tip': ['nl', 'en'],
  'ap-objection': ['nl', 'en'],
  'ap-objection-pro-forma': ['nl', 'en'],
  'collective-request': ['nl', 'en'],
  ombudsman: ['nl'],
  mandate: ['nl'],
};
