import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * In a network of its own, where every address there is leads back to the machine itself: whatever a program, or
 * one that it starts, looks up or connects to is a packet, and is counted.
 */
const aside = [
  'ip link set lo up',
  'ip route add local 0.0.0.0/0 dev lo',
  'ip -6 route add local ::/0 dev lo',
].join(' && ');

/** Whether such a network can be made here, which asks for rights. */
export function mayBeAlone(): boolean {
  try {
    execFileSync('unshare', ['-n', 'sh', '-c', aside], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export interface Journey {
  /** Looked up or sent to, by the program and by all that it started. */
  readonly packets: number;
  /** Of the program; 0 when it went well. */
  readonly code: number;
  readonly output: string;
}

/** Runs a program in a network of its own. */
export async function runAlone(
  command: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Journey> {
  const script = `${aside} && "$@"; code=$?; echo; echo "alone $code $(grep lo: /proc/net/dev)"`;
  const { stdout } = await run('unshare', ['-n', 'sh', '-c', script, 'sh', ...command], {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  // Bytes and packets that came in over the one way there is.
  const found = /^alone (\d+) +lo: +\d+ +(\d+)/m.exec(stdout);
  if (found === null) throw new Error(`it was not counted what went out: ${stdout.slice(-500)}`);
  return { code: Number(found[1]), packets: Number(found[2]), output: stdout };
}
