import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  findKeyFile,
  keyFilePaths,
  repairCopies,
  replaceKeyFile,
} from '../../../../../../electron/backend/team/keys/copies.ts';
import {
  encodeKeyFile,
  nameHash,
  newKeyFile,
  type KeyFile,
} from '../../../../../../electron/backend/team/keys/key-file.ts';
import { makeSlot, newUserSlotId } from '../../../../../../electron/backend/team/keys/slot.ts';
import { makeFolder } from '../../../../../support/team-file.ts';
import { testStrength } from '../../../../../support/test-keys.ts';

const fileId = randomBytes(16).toString('hex');
let folder: string;
let cleanup: () => void;
let path: string;
let first: string;
let second: string;
let keyFile: KeyFile;

async function newOne(id: string): Promise<KeyFile> {
  const key = randomBytes(32);
  return newKeyFile(id, [
    await makeSlot(
      { id: newUserSlotId(), fileId: id, name: nameHash(id, 'a') },
      'a',
      key,
      testStrength.chosen,
    ),
    await makeSlot({ id: 'herstel', fileId: id, name: null }, 'b', key, testStrength.chosen),
  ]);
}

beforeEach(async () => {
  ({ folder, cleanup } = makeFolder());
  path = join(folder, 'Team.trede');
  [first, second] = keyFilePaths(path);
  keyFile = await newOne(fileId);
  writeFileSync(first, encodeKeyFile(keyFile));
  writeFileSync(second, encodeKeyFile(keyFile));
});
afterEach(() => cleanup());

const find = () => findKeyFile(path, fileId, testStrength);
const refusedWith = (code: string) => expect.objectContaining({ message: code });

describe('the two copies of a key file', () => {
  it('are named after the team file', () => {
    expect(readdirSync(folder)).toEqual(['Team.trede-sleutel', 'Team.trede-sleutel2']);
  });

  it('need no repair when both are whole', () => {
    expect(find()).toEqual({ keyFile, toRepair: [] });
  });

  it('repair each other, whichever is missing or damaged', () => {
    const whole = readFileSync(first, 'utf8');
    const spoil = [
      (copy: string) => rmSync(copy),
      (copy: string) => writeFileSync(copy, ''),
      (copy: string) => writeFileSync(copy, whole.replace('1', '2')),
      (copy: string) => writeFileSync(copy, randomBytes(500)),
    ];
    for (const copy of [first, second]) {
      for (const damage of spoil) {
        damage(copy);
        const found = find();
        expect(found).toEqual({ keyFile, toRepair: [copy] });
        repairCopies(found);
        expect(readFileSync(copy, 'utf8')).toBe(whole);
      }
    }
  });

  it('count for the one with the highest number', () => {
    const newer = { ...keyFile, sequence: 7 };
    writeFileSync(second, encodeKeyFile(newer));
    expect(find()).toEqual({ keyFile: newer, toRepair: [first] });
  });

  it('leave the key file of another team file alone', async () => {
    const others = encodeKeyFile(await newOne(randomBytes(16).toString('hex')));
    writeFileSync(first, others);
    const found = find();
    expect(found).toEqual({ keyFile, toRepair: [] });
    repairCopies(found);
    expect(readFileSync(first, 'utf8')).toBe(others);
  });

  it('are refused when both are missing, damaged, or of another file', async () => {
    writeFileSync(first, 'x');
    writeFileSync(second, 'y');
    expect(find).toThrow(refusedWith('key-file-damaged'));
    rmSync(second);
    expect(find).toThrow(refusedWith('key-file-damaged'));
    writeFileSync(second, encodeKeyFile(await newOne(randomBytes(16).toString('hex'))));
    expect(find).toThrow(refusedWith('key-file-missing'));
    rmSync(first);
    rmSync(second);
    expect(find).toThrow(refusedWith('key-file-missing'));
  });

  it('are replaced only by what passes the test', async () => {
    const before = readFileSync(first, 'utf8');
    const next = { ...keyFile, sequence: 2 };
    const failing = replaceKeyFile(path, next, testStrength, () => Promise.resolve(false));
    await expect(failing).rejects.toThrow();
    expect(readFileSync(first, 'utf8')).toBe(before);
    expect(readFileSync(second, 'utf8')).toBe(before);
    expect(readdirSync(folder)).toHaveLength(2);

    await replaceKeyFile(path, next, testStrength, () => Promise.resolve(true));
    expect(find()).toEqual({ keyFile: next, toRepair: [] });
    expect(readdirSync(folder)).toHaveLength(2);
    expect(existsSync(path)).toBe(false);
  });
});
