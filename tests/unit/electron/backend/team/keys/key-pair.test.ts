import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  newKeyPair,
  publicKeyOf,
  seal,
  unseal,
  type SealedKey,
} from '../../../../../../electron/backend/team/keys/key-pair.ts';

const keys = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes));
const places = fc.string({ maxLength: 60 });
const parts = ['ephemeral', 'iv', 'wrapped', 'tag'] as const;

describe('a data key that was sealed', () => {
  it('is read by who holds the private key, and the public one follows from it', () => {
    fc.assert(
      fc.property(keys, places, (dataKey, place) => {
        const pair = newKeyPair();
        expect(publicKeyOf(pair.privateKey)).toBe(pair.publicKey);
        expect(unseal(seal(dataKey, pair.publicKey, place), pair.privateKey, place)).toEqual(
          dataKey,
        );
      }),
    );
  });

  it('is read by nobody else, and in no other place', () => {
    fc.assert(
      fc.property(keys, places, places, keys, (dataKey, place, other, stranger) => {
        const pair = newKeyPair();
        const sealed = seal(dataKey, pair.publicKey, place);
        expect(unseal(sealed, stranger, place)).toBeNull();
        expect(unseal(sealed, newKeyPair().privateKey, place)).toBeNull();
        fc.pre(place !== other);
        expect(unseal(sealed, pair.privateKey, other)).toBeNull();
      }),
    );
  });

  it('is not read when a bit of it was changed', () => {
    fc.assert(
      fc.property(keys, fc.constantFrom(...parts), fc.nat(), (dataKey, part, chance) => {
        const pair = newKeyPair();
        const sealed = seal(dataKey, pair.publicKey, 'hier');
        const changed = flipped(sealed, part, chance);
        const read = unseal(changed, pair.privateKey, 'hier');
        // X25519 leaves the highest bit of a public key out; the salt has it, so the key differs all the same.
        expect(read).toBeNull();
      }),
    );
  });

  it('looks different each time, and holds neither key', () => {
    const pair = newKeyPair();
    const dataKey = randomBytes(32);
    const [one, other] = [1, 2].map(() => seal(dataKey, pair.publicKey, 'hier'));
    expect(one).not.toEqual(other);
    expect(one?.wrapped).not.toBe(other?.wrapped);
    expect(JSON.stringify(one)).not.toContain(dataKey.toString('hex'));
  });

  it('is not read from a point of small order, whatever it would give', () => {
    const pair = newKeyPair();
    const sealed = seal(randomBytes(32), pair.publicKey, 'hier');
    for (const ephemeral of ['00'.repeat(32), `01${'00'.repeat(31)}`]) {
      expect(unseal({ ...sealed, ephemeral }, pair.privateKey, 'hier')).toBeNull();
    }
  });
});

function flipped(sealed: SealedKey, part: keyof SealedKey, chance: number): SealedKey {
  const bytes = Buffer.from(sealed[part], 'hex');
  const bit = chance % (bytes.length * 8);
  bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return { ...sealed, [part]: bytes.toString('hex') };
}
