// Asks again and again until there is an answer. Browsers announce much, but not everything.

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** A machine that judges is shared with others, and does four things at once; what never comes is still seen. */
const patience = process.env.CI ? 4 : 1;

type Patience = { readonly timeoutMs: number; readonly what: string };

/** Returns the first answer that is not null; throws, naming `what`, when none comes in time. */
export async function until<T>(
  ask: () => T | null | Promise<T | null>,
  { timeoutMs, what }: Patience,
): Promise<T> {
  const end = Date.now() + timeoutMs * patience;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (Date.now() > end) throw new Error(`waited ${timeoutMs * patience} ms in vain for ${what}`);
    await pause(25);
  }
}

/** The answer, or a refusal that names `what` when it takes too long. */
export async function within<T>(answer: Promise<T>, { timeoutMs, what }: Patience): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const refuse = () => reject(new Error(`waited ${timeoutMs * patience} ms in vain for ${what}`));
    timer = setTimeout(refuse, timeoutMs * patience);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
