import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  writeAtomically,
  WriteError,
} from '../../../../../electron/main/files/write-atomically.ts';
import { messageOfWriteError } from '../../../../../electron/main/files/write-error-message.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trede-write-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('writeAtomically', () => {
  it('writes a new file and replaces an old one, and leaves nothing beside it', async () => {
    const path = join(folder, 'evaluatie.csv');
    await writeAtomically(path, 'eerste');
    await writeAtomically(path, new TextEncoder().encode('tweede'));
    expect(readFileSync(path, 'utf8')).toBe('tweede');
    expect(readdirSync(folder)).toEqual(['evaluatie.csv']);
  });

  it('says at which step it failed, and keeps what was there', async () => {
    const taken = join(folder, 'map.pdf');
    mkdirSync(taken);
    writeFileSync(join(taken, 'inhoud'), 'blijft');
    const failure = await writeAtomically(taken, 'x').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(WriteError);
    expect(failure).toMatchObject({ step: 'replace' });
    expect(readdirSync(folder)).toEqual(['map.pdf']);
    expect(readFileSync(join(taken, 'inhoud'), 'utf8')).toBe('blijft');
  });

  it('fails on a folder that is not there, without a path in its words', async () => {
    const failure: unknown = await writeAtomically(join(folder, 'weg', 'x.pdf'), 'x').catch(
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({ code: 'ENOENT', step: 'write' });
    expect(String(failure)).not.toContain(folder);
  });
});

describe('messageOfWriteError', () => {
  it.each([
    ['ENOSPC', 'write', 'disk-full'],
    ['EDQUOT', 'write', 'disk-full'],
    ['EBUSY', 'replace', 'file-busy'],
    ['EPERM', 'replace', 'file-busy'],
    ['EACCES', 'replace', 'file-busy'],
    ['EACCES', 'write', 'file-not-writable'],
    ['EPERM', 'write', 'file-not-writable'],
    ['EROFS', 'write', 'file-not-writable'],
    ['ENOENT', 'write', 'file-not-writable'],
    ['EISDIR', 'replace', 'file-not-writable'],
    ['EIO', 'write', 'unexpected'],
  ] as const)('%s on %s is %s, in Dutch', (code, step, expected) => {
    const error = messageOfWriteError(new WriteError(code, step));
    expect(error.code).toBe(expected);
    expect(error.message).toMatch(/[a-z]\.$/);
    expect(error.message).not.toContain(code);
  });
});
