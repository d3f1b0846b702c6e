/** The acts that articles belong to, by the names that articles use. */
import { type Act, articleIdentifier } from '../domain/act.ts';
import type { LetterLanguage } from '../domain/language.ts';
import type { Article } from '../domain/practice.ts';
import { asActs } from '../schemas/act.ts';
import actsFile from './acts.json' with { type: 'json' };

export const acts: readonly Act[] = asActs(actsFile);

const byId = new Map(acts.map((act) => [act.id, act]));

/** The act; `null` for a name that is not in the list. */
export const actOf = (id: string): Act | null => byId.get(id) ?? null;

/** What the act is called; its own name when it is not in the list. */
export const actName = (id: string, language: LetterLanguage): string =>
  actOf(id)?.[language] ?? id;

/** Juriconnect or ELI; `null` when the act is not in the list. */
export function identifierOf(article: Article): string | null {
  const act = actOf(article.act);
  return act && articleIdentifier(act, article);
}
