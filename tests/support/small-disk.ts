import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundledChild } from './bundled-child.ts';

const run = promisify(execFile);

/** Whether a small disk can be made here: in a mount namespace of its own, which asks for rights. */
export function maySmallDisks(): boolean {
  try {
    execFileSync('unshare', ['-m', 'sh', '-c', 'mount -t tmpfs -o size=64k none /mnt'], {
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}

/**
 * Runs a script of `children/` with an empty disk of so many KiB that only it sees.
 *
 * @param args follow the path of the disk
 * @returns what it wrote to its output, as JSON
 */
export async function onSmallDisk(
  kibibytes: number,
  script: string,
  ...args: string[]
): Promise<unknown> {
  const disk = mkdtempSync(join(tmpdir(), 'trede-schijf-'));
  const child = await bundledChild(script);
  try {
    const mount = `mount -t tmpfs -o size=${kibibytes}k none "$0" && exec "$@"`;
    const command = ['-m', 'sh', '-c', mount, disk, process.execPath, child, disk, ...args];
    const { stdout } = await run('unshare', command, { encoding: 'utf8' });
    return JSON.parse(stdout) as unknown;
  } finally {
    rmSync(disk, { recursive: true, force: true });
  }
}
