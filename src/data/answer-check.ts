/** What an answer to a request for access must hold, with its source, and the words for it. */
import type { AnswerGuide, ReplyPart } from '../domain/answer-check.ts';
import type { Language } from '../domain/language.ts';
import { asAnswerGuide } from '../schemas/answer-guide.ts';
import guideFile from './answer-check.json' with { type: 'json' };

export const answerGuide: AnswerGuide = asAnswerGuide(guideFile);

export const askOf = (part: ReplyPart, language: Language): string =>
  answerGuide.texts[language].parts[part].ask;
