/** The part of a page that somebody is about to mark. */
import type { Box } from '../../../../domain/capture.ts';

export type DrawnPart = {
  readonly page: number;
  /** In percent of the page. */
  readonly box: Box;
};
