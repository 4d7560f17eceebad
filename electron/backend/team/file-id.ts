import { open } from 'node:fs/promises';

const idLength = 16;

/** The number of a team file, with which it begins, in hex; `null` where there is none. */
export async function fileIdOf(path: string): Promise<string | null> {
  try {
    await using file = await open(path, 'r');
    const { buffer, bytesRead } = await file.read(Buffer.alloc(idLength), 0, idLength, 0);
    return bytesRead === idLength ? buffer.toString('hex') : null;
  } catch {
    return null;
  }
}
