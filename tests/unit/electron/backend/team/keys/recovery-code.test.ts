import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  newRecoveryCode,
  readRecoveryCode,
} from '../../../../../../electron/backend/team/keys/recovery-code.ts';

const codes = fc.constant(null).map(() => newRecoveryCode());
const noise = fc.constantFrom('', ' ', '-', '  ', ' - ', '–', '\n', '.', '\u00a0');

describe('a recovery code', () => {
  it('is seven groups of five signs, without signs that look alike', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{5}$/);
      }),
    );
  });

  it('is never the same twice', () => {
    expect(new Set(Array.from({ length: 1000 }, newRecoveryCode)).size).toBe(1000);
  });

  it('is read however it was typed: case, spaces, hyphens, O for 0, I or L for 1', () => {
    const typed = fc
      .tuple(codes, fc.array(noise, { minLength: 35, maxLength: 35 }), fc.infiniteStream(fc.nat(2)))
      .map(([code, noises, choices]) => {
        const signs = [...code.replaceAll('-', '')].map((sign, at) => {
          const lookalikes = { 0: ['0', 'O', 'o'], 1: ['1', 'l', 'I'] }[sign];
          const choice = choices.next().value ?? 0;
          const plain = [sign, sign.toLowerCase(), sign];
          return (noises[at] ?? '') + ((lookalikes ?? plain)[choice] ?? sign);
        });
        return { code, text: signs.join('') };
      });
    fc.assert(
      fc.property(typed, ({ code, text }) => {
        expect(readRecoveryCode(text)).toEqual({ state: 'read', code });
      }),
      { numRuns: 300 },
    );
  });

  const isSame = (one: string, other: string) => {
    const read = (sign: string) => sign.toUpperCase().replace('O', '0').replace(/[IL]/, '1');
    return read(one) === read(other);
  };

  it('names the group in which one sign was changed', () => {
    const sign = fc.constantFrom(...Array.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcxyz*?é€'));
    fc.assert(
      fc.property(codes, fc.nat(34), sign, (code, place, typed) => {
        const signs = [...code.replaceAll('-', '')];
        fc.pre(!isSame(signs[place] ?? '', typed));
        signs[place] = typed;
        const group = Math.floor(place / 5) + 1;
        expect(readRecoveryCode(signs.join(''))).toEqual({ state: 'wrong-group', group });
      }),
      { numRuns: 500 },
    );
  });

  it('names the group in which two neighbours changed places', () => {
    fc.assert(
      fc.property(codes, fc.nat(6), fc.nat(3), (code, group, place) => {
        const groups = code.split('-').map((signs) => [...signs]);
        const signs = groups[group] ?? [];
        const [one = '', other = ''] = signs.slice(place, place + 2);
        fc.pre(one !== other);
        signs.splice(place, 2, other, one);
        const typed = groups.map((each) => each.join('')).join('-');
        expect(readRecoveryCode(typed)).toEqual({ state: 'wrong-group', group: group + 1 });
      }),
    );
  });

  it('names the first of two groups that changed places', () => {
    fc.assert(
      fc.property(codes, fc.nat(6), fc.nat(6), (code, first, second) => {
        fc.pre(first < second);
        const groups = code.split('-');
        const moved = [...groups];
        moved[first] = groups[second] ?? '';
        moved[second] = groups[first] ?? '';
        const read = readRecoveryCode(moved.join('-'));
        expect(read).toEqual({ state: 'wrong-group', group: first + 1 });
      }),
    );
  });

  it('names the group that misses a sign or has one too many', () => {
    fc.assert(
      fc.property(codes, fc.nat(6), fc.boolean(), (code, group, missing) => {
        const groups = code.split('-');
        const signs = groups[group] ?? '';
        groups[group] = missing ? signs.slice(1) : `${signs}7`;
        const read = readRecoveryCode(groups.join('-'));
        expect(read).toEqual({ state: 'wrong-group', group: group + 1 });
      }),
    );
  });

  it('says how many groups are there when the rest was left out, and when there are too many', () => {
    const code = newRecoveryCode();
    expect(readRecoveryCode('')).toEqual({ state: 'incomplete', groups: 0 });
    expect(readRecoveryCode(code.slice(0, 17))).toEqual({ state: 'incomplete', groups: 3 });
    expect(readRecoveryCode(code.slice(0, 20))).toEqual({ state: 'incomplete', groups: 3 });
    expect(readRecoveryCode(`${code}-${code}`)).toEqual({ state: 'too-long' });
  });
});
