import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

const chunk = 1024 * 1024;

/** The SHA-256 of a file's bytes, read in parts so that other work goes on. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  const part = Buffer.alloc(chunk);
  await using file = await open(path, 'r');
  for (;;) {
    const { bytesRead } = await file.read(part, 0, chunk, null);
    if (bytesRead === 0) return hash.digest('hex');
    hash.update(part.subarray(0, bytesRead));
  }
}

/**
 * Copies a file to a name that is free, forces it to the disk, and reads it back.
 *
 * @returns the SHA-256 of what was written
 */
export async function copyAndRead(from: string, to: string): Promise<string> {
  const part = Buffer.alloc(chunk);
  await using source = await open(from, 'r');
  {
    await using target = await open(to, 'wx', 0o660);
    for (;;) {
      const { bytesRead } = await source.read(part, 0, chunk, null);
      if (bytesRead === 0) break;
      for (let written = 0; written < bytesRead;) {
        const { bytesWritten } = await target.write(part, written, bytesRead - written, null);
        written += bytesWritten;
      }
    }
    await target.sync();
  }
  return await sha256Of(to);
}
