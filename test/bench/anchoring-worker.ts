/** The dear part of the anchoring in a thread of its own, as the background does it for a content script. */
import { answerJob, type Job } from '../../src/anchoring/answer-job.ts';

type Asked = { readonly id: number; readonly job: Job };

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  postMessage({ id: data.id, answer: answerJob(data.job) });
});
