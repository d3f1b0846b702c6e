/** A page before its gaps are filled. */

export type PageSource = {
  readonly name: string;
  readonly html: string;
  /** Which of the organisations speaks here. */
  readonly organisation?: number;
  /** Which of the people with a list of their own reads it. */
  readonly who?: number;
};
