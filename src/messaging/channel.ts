/** Calls between our own contexts, as if the functions were here. Answers are values, also failures. */
import { protocolVersion } from './protocol.ts';

type Calls<C> = { [K in keyof C]: (...args: never[]) => unknown };
type Arguments<F> = F extends (...args: infer A) => unknown ? A : never;
type Reply<F> = F extends (...args: never[]) => infer R ? R : never;

export type Envelope = {
  readonly version: number;
  readonly call: string;
  readonly args: readonly unknown[];
};

export type ChannelError = 'stale-page' | 'unknown-call' | 'bad-arguments' | 'unexpected';

export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: ChannelError; readonly detail: string };

/** Every call has a handler and a check of its arguments, or it does not compile. */
export type Handlers<C extends Calls<C>> = {
  readonly [K in keyof C & string]: {
    readonly parse: (args: readonly unknown[]) => Arguments<C[K]> | null;
    readonly run: (...args: Arguments<C[K]>) => Promise<Reply<C[K]>>;
  };
};

/** Makes the callers; `send` is all that differs between contexts. Throws when the call breaks. */
export function remote<C extends Calls<C>>(
  send: (envelope: Envelope) => Promise<Answer>,
  parseReply: { readonly [K in keyof C & string]: (value: unknown) => Reply<C[K]> },
) {
  return async <K extends keyof C & string>(
    call: K,
    ...args: Arguments<C[K]>
  ): Promise<Reply<C[K]>> => {
    const answer = await send({ version: protocolVersion, call, args });
    if (!answer.ok) throw new Error(`${call}: ${answer.error} (${answer.detail})`);
    return parseReply[call](answer.value);
  };
}

/** Runs what the envelope asks for. Never throws: what breaks is an answer too. */
export async function answer<C extends Calls<C>>(
  handlers: Handlers<C>,
  { version, call, args }: Envelope,
): Promise<Answer> {
  if (version !== protocolVersion) return refuse('stale-page', `version ${version}`);
  if (!isCallOf(handlers, call)) return refuse('unknown-call', call);
  const { parse, run } = handlers[call];
  const parsed = parse(args);
  if (parsed === null) return refuse('bad-arguments', call);
  try {
    return { ok: true, value: await run(...parsed) };
  } catch (error) {
    return refuse('unexpected', String(error));
  }
}

const refuse = (error: ChannelError, detail: string): Answer => ({ ok: false, error, detail });

const isCallOf = <C extends Calls<C>>(
  handlers: Handlers<C>,
  call: string,
): call is keyof C & string => Object.hasOwn(handlers, call);
