/** How somebody would like an answer to come. A letter says so; nobody has to be reachable by e-mail. */
export const answerWays = ['post', 'email', 'counter', 'adviser'] as const;
export type AnswerWay = (typeof answerWays)[number];
