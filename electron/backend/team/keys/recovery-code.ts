import { randomInt } from 'node:crypto';
import { checkOf } from './group-check.ts';

/** Digits and capitals without I, L, O and U, which are taken for other signs (Crockford). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Seven groups of four random signs and a check sign: 7 * 4 * 5 = 140 random bits. */
export const groupCount = 7;
const randomPerGroup = 4;
const groupLength = randomPerGroup + 1;

/** A new recovery code, as it is shown and printed: `7K2MX-...`, seven groups. */
export function newRecoveryCode(): string {
  const groups = Array.from({ length: groupCount }, (_, position) => {
    const values = Array.from({ length: randomPerGroup }, () => randomInt(alphabet.length));
    return [...values, checkOf(values, position)].map((value) => alphabet[value]).join('');
  });
  return groups.join('-');
}

export type ReadCode =
  | { readonly state: 'read'; readonly code: string }
  /** `group` counts from 1. */
  | { readonly state: 'wrong-group'; readonly group: number }
  | { readonly state: 'incomplete'; readonly groups: number }
  | { readonly state: 'too-long' };

/**
 * Reads a typed recovery code: capitals or not, with any spaces and hyphens, O for 0, I or L for 1.
 * Gives it back as it was shown, or says in which group the mistake is.
 */
export function readRecoveryCode(typed: string): ReadCode {
  const groups = groupsOf(typed);
  const wrong = groups.slice(0, groupCount).findIndex((group, at) => !isGood(group, at));
  const lastIsPartial = wrong === groups.length - 1 && groups.length < groupCount;
  if (wrong >= 0 && !(lastIsPartial && (groups[wrong] ?? '').length < groupLength)) {
    return { state: 'wrong-group', group: wrong + 1 };
  }
  if (groups.length < groupCount || wrong >= 0) {
    return { state: 'incomplete', groups: wrong >= 0 ? wrong : groups.length };
  }
  if (groups.length > groupCount) return { state: 'too-long' };
  return { state: 'read', code: groups.join('-') };
}

const separators = /[\s\p{Dash}_.,:;/|]+/gu;

/** The groups as the user meant them: by their places, or by the gaps when a sign is missing or extra. */
function groupsOf(typed: string): readonly string[] {
  const readable = typed.normalize('NFKC').toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1');
  const byGaps = readable.split(separators).filter((part) => part !== '');
  const all = byGaps.join('');
  if (all.length !== groupCount * groupLength && byGaps.length === groupCount) return byGaps;
  return all.match(new RegExp(`.{1,${groupLength}}`, 'gu')) ?? [];
}

function isGood(group: string, position: number): boolean {
  const values = [...group].map((sign) => alphabet.indexOf(sign));
  if (values.length !== groupLength || values.includes(-1)) return false;
  return values.at(-1) === checkOf(values.slice(0, -1), position);
}
