// The real `age` of the operating system. It asks for a passphrase at a terminal and nowhere else, so
// Python lends it one.
import { execFileSync } from 'node:child_process';
import { hasCommand } from './find-browsers.mjs';

const terminal = `
import os, pty, sys
passphrase, times, *command = sys.argv[1:]
child, terminal = pty.fork()
if child == 0:
    os.execvp(command[0], command)
output = b''
asked = 0
while True:
    try:
        piece = os.read(terminal, 1024)
    except OSError:
        break
    if not piece:
        break
    output += piece
    if asked < int(times) and output.count(b'assphrase') > asked and output.rstrip().endswith(b':'):
        asked += 1
        os.write(terminal, passphrase.encode() + b'\\n')
        output = b' '.join([b'assphrase'] * asked)
_, status = os.waitpid(child, 0)
sys.stdout.buffer.write(output)
sys.exit(os.waitstatus_to_exitcode(status))
`;

export const hasAge = hasCommand('age') && hasCommand('python3');

const atTerminal = (passphrase: string, times: number, args: readonly string[]): void => {
  execFileSync('python3', ['-c', terminal, passphrase, String(times), 'age', ...args], {
    stdio: 'pipe',
    timeout: 60_000,
  });
};

/** Opens `file` into `target`. Throws when age refuses. */
export const openWithAge = (file: string, target: string, passphrase: string): void =>
  atTerminal(passphrase, 1, ['-d', '-o', target, file]);

/** Locks `file` into `target`; age asks twice. */
export const lockWithAge = (file: string, target: string, passphrase: string): void =>
  atTerminal(passphrase, 2, ['-p', '-o', target, file]);

/** Opens `file` into `target` with the secret in the file `identity`. Throws when age refuses. */
export const openWithAgeKey = (file: string, target: string, identity: string): void => {
  execFileSync('age', ['-d', '-i', identity, '-o', target, file], { stdio: 'pipe' });
};

/** Locks `file` into `target` for each of `keys` (`age1…`, or of another kind). */
export const lockWithAgeFor = (keys: readonly string[], file: string, target: string): void => {
  execFileSync('age', [...keys.flatMap((key) => ['-r', key]), '-o', target, file], {
    stdio: 'pipe',
  });
};
