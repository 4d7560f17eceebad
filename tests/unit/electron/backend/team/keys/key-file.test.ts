import { createHash, randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  decodeKeyFile,
  encodeKeyFile,
  newKeyFile,
  nameHash,
  recoverySlotsOf,
  slotsOfUser,
  withSlot,
  type KeyFile,
} from '../../../../../../electron/backend/team/keys/key-file.ts';
import {
  isWithinBounds,
  programStrength,
} from '../../../../../../electron/backend/team/keys/scrypt.ts';
import {
  makeSlot,
  openSlot,
  type Slot,
} from '../../../../../../electron/backend/team/keys/slot.ts';
import { testStrength } from '../../../../../support/test-keys.ts';

const fileId = randomBytes(16).toString('hex');
const dataKey = randomBytes(32);
const password = 'één zin is genoeg';
let keyFile: KeyFile;

const slotId = 'g-0123456789abcdef';
const userSlot = (name: string, secret: string, strength = testStrength) =>
  makeSlot({ id: slotId, fileId, name: nameHash(fileId, name) }, secret, dataKey, strength.chosen);
function codeSlot(one: KeyFile): Slot {
  const [slot] = recoverySlotsOf(one);
  if (slot === undefined) throw new Error('no slot of the code');
  return slot;
}
function ownSlot(one: KeyFile): Slot {
  const [slot] = slotsOfUser(one, 'Rima Nasser');
  if (slot === undefined) throw new Error('no slot of this user');
  return slot;
}
const keyFrom = async (slot: Slot, secret: string, id = fileId) =>
  (await openSlot(slot, secret, id))?.dataKeys[0] ?? null;

beforeAll(async () => {
  keyFile = newKeyFile(fileId, [
    await userSlot('Rima Nasser', password),
    await makeSlot({ id: 'herstel', fileId, name: null }, 'CODE', dataKey, testStrength.chosen),
  ]);
});

/** What somebody makes who knows the format: a changed key file with the right checksum. */
function forged(change: (content: Record<string, unknown>) => void): string {
  const content = JSON.parse(JSON.stringify(keyFile)) as Record<string, unknown>;
  change(content);
  const checksum = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return JSON.stringify({ ...content, checksum });
}

const slotIn = (content: Record<string, unknown>) =>
  (content['slots'] as { kdf: Record<string, unknown> }[])[0] as {
    kdf: Record<string, unknown>;
  } & Record<string, unknown>;

const flipped = (hex: unknown): string => {
  const text = String(hex);
  return (text.startsWith('0') ? '1' : '0') + text.slice(1);
};

describe('a key file', () => {
  it('gives the data key back for either secret, and for no other', async () => {
    const decoded = decodeKeyFile(encodeKeyFile(keyFile), testStrength);
    if (decoded.state !== 'valid') throw new Error(decoded.state);
    expect(decoded.keyFile).toEqual(keyFile);
    const slot = ownSlot(decoded.keyFile);
    expect(await keyFrom(slot, password, fileId)).toEqual(dataKey);
    expect(await keyFrom(slot, password.normalize('NFD'), fileId)).toEqual(dataKey);
    expect(await keyFrom(codeSlot(keyFile), 'CODE', fileId)).toEqual(dataKey);
    for (const wrong of ['', 'CODE', password.toUpperCase(), `${password} `]) {
      expect(await keyFrom(slot, wrong, fileId)).toBeNull();
    }
  });

  it('holds neither the data key nor the password', () => {
    const text = encodeKeyFile(keyFile);
    expect(text).not.toContain(dataKey.toString('hex'));
    expect(text).not.toContain(dataKey.toString('base64'));
    expect(text).not.toContain(password);
  });

  it('notices every changed sign', () => {
    const text = encodeKeyFile(keyFile);
    for (let at = 0; at < text.length; at += 1) {
      if (/\s/.test(text[at] ?? '')) continue;
      const sign = text[at] === '7' ? '8' : '7';
      const changed = text.slice(0, at) + sign + text.slice(at + 1);
      expect(decodeKeyFile(changed, testStrength).state, `sign ${at}`).toBe('damaged');
    }
  });

  it.each(['', '{', 'null', '[]', '"tekst"', '{}', '{"format":1}'])('calls %j damaged', (text) => {
    expect(decodeKeyFile(text, testStrength)).toEqual({ state: 'damaged' });
  });

  it('tells a later format from damage', () => {
    const later = forged((content) => {
      content['format'] = 3;
      content['extra'] = true;
    });
    expect(decodeKeyFile(later, testStrength)).toEqual({ state: 'newer' });
  });

  const withinBounds = [
    ['the salt', (slot) => (slot.kdf['salt'] = flipped(slot.kdf['salt']))],
    ['N', (slot) => (slot.kdf['N'] = testStrength.maximum.N)],
    ['the iv', (slot) => (slot['iv'] = flipped(slot['iv']))],
    ['the wrapped key', (slot) => (slot['wrapped'] = flipped(slot['wrapped']))],
    ['the tag', (slot) => (slot['tag'] = flipped(slot['tag']))],
  ] satisfies [string, (slot: ReturnType<typeof slotIn>) => void][];

  it.each(withinBounds)('does not open when a forger changed %s', async (_what, change) => {
    const decoded = decodeKeyFile(
      forged((content) => change(slotIn(content))),
      testStrength,
    );
    if (decoded.state !== 'valid') throw new Error(decoded.state);
    expect(await keyFrom(ownSlot(decoded.keyFile), password, fileId)).toBeNull();
  });

  it('does not open with a slot of another file, or in the place of another slot', async () => {
    const slot = ownSlot(keyFile);
    expect(await keyFrom(slot, password, randomBytes(16).toString('hex'))).toBeNull();
    expect(await keyFrom({ ...slot, id: 'herstel' }, password, fileId)).toBeNull();
  });

  it.each([
    ['too cheap', { N: 2 ** 9 }],
    ['too dear', { N: 2 ** 30 }],
    ['not a power of two', { N: 1500 }],
    ['r too small', { r: 1 }],
    ['r too large', { r: 2 ** 20 }],
    ['p zero', { p: 0 }],
    ['p too large', { p: 99 }],
    ['another way of deriving', { name: 'pbkdf2' }],
  ])('refuses parameters that are %s, before any work', (_what, change) => {
    const text = forged((content) => Object.assign(slotIn(content).kdf, change));
    expect(decodeKeyFile(text, testStrength)).toEqual({ state: 'damaged' });
  });

  it('refuses a slot too many, too few or twice', () => {
    const slots = (change: (slots: unknown[]) => void) =>
      forged((content) => change(content['slots'] as unknown[]));
    expect(
      decodeKeyFile(
        slots((all) => all.pop()),
        testStrength,
      ).state,
    ).toBe('damaged');
    expect(
      decodeKeyFile(
        slots((all) => all.push(all[0])),
        testStrength,
      ).state,
    ).toBe('damaged');
    expect(
      decodeKeyFile(
        slots((all) => (all[1] = all[0])),
        testStrength,
      ).state,
    ).toBe('damaged');
  });

  it('counts on with each change', async () => {
    const slot = await userSlot('Rima Nasser', 'nieuw');
    const next = withSlot(keyFile, slot);
    expect(next.sequence).toBe(2);
    expect(ownSlot(next)).toEqual(slot);
    expect(codeSlot(next)).toEqual(codeSlot(keyFile));
  });
});

describe('the strength of the program', () => {
  it('is 128 MiB a try, and no file can ask less or hang the computer', () => {
    expect(programStrength.chosen).toEqual({ N: 131072, r: 8, p: 1 });
    expect(programStrength.minimum).toEqual(programStrength.chosen);
    expect(isWithinBounds(programStrength.chosen, programStrength)).toBe(true);
    expect(isWithinBounds(programStrength.maximum, programStrength)).toBe(true);
    const { N, r, p } = programStrength.maximum;
    expect(128 * N * r * p).toBeLessThanOrEqual(512 * 2 ** 20);
    expect(isWithinBounds(testStrength.chosen, programStrength)).toBe(false);
  });

  it('refuses a key file that was made for tests', () => {
    expect(decodeKeyFile(encodeKeyFile(keyFile), programStrength).state).toBe('damaged');
  });

  it('locks and unlocks', async () => {
    const slot = await userSlot('Rima Nasser', password, programStrength);
    expect(await keyFrom(slot, password, fileId)).toEqual(dataKey);
  });
});
