/** Sends the dear jobs of the anchoring to a worker. */
import type { answerJob, Job } from '../../../src/anchoring/answer-job.ts';
import AnchoringWorker from '../anchoring-worker.ts?worker&inline';

type Answer = ReturnType<typeof answerJob>;
type Waiting = {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (why: Error) => void;
};
type Answered = { readonly id: number; readonly answer: Answer };

export type Offload = (job: Job) => Promise<Answer>;

/** One thread for all jobs. When it breaks down, every job that waits fails. */
export function createOffload(): Offload {
  const worker = new AnchoringWorker();
  const waiting = new Map<number, Waiting>();
  let jobs = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    waiting.get(data.id)?.resolve(data.answer);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(`the worker failed: ${message}`));
    waiting.clear();
  });
  return (job) =>
    new Promise((resolve, reject) => {
      const id = jobs++;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, job });
    });
}
