/** The groups of a recovery code, as they stand on paper. */
export const recoveryGroups = (code: string): string[] =>
  code.split(/[\s-]+/).filter((group) => group !== '');

/** How a code that was typed back compares with the one that is kept. Groups count from 1. */
export type TypedBack =
  | { readonly state: 'right' }
  | { readonly state: 'wrong-group'; readonly group: number }
  | { readonly state: 'too-long' }
  /** All that was typed is right so far. */
  | { readonly state: 'incomplete'; readonly groups: number };

/** Capitals or not, O for 0, I or L for 1: as the file itself forgives them. */
const readable = (text: string): string =>
  text.normalize('NFKC').toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1');

const separators = /[\s\p{Dash}_.,:;/|]+/gu;

/**
 * Compares what was typed with the code. By the gaps that the user left where there are as many as groups, so
 * that one sign too few is said of its own group only.
 */
export function compareTyped(typed: string, code: string): TypedBack {
  const wanted = recoveryGroups(code).map(readable);
  const gaps = readable(typed)
    .split(separators)
    .filter((part) => part !== '');
  const all = gaps.join('');
  const length = wanted[0]?.length ?? 0;
  const byGaps = gaps.length === wanted.length && all.length !== wanted.join('').length;
  const groups = byGaps ? gaps : (all.match(new RegExp(`.{1,${length}}`, 'gu')) ?? []);
  const wrong = groups.findIndex((group, at) => {
    // What is being typed now may still become right.
    const isUnderWay = at === groups.length - 1 && group.length < length;
    return isUnderWay ? wanted[at]?.startsWith(group) !== true : wanted[at] !== group;
  });
  if (wrong >= wanted.length) return { state: 'too-long' };
  if (wrong >= 0) return { state: 'wrong-group', group: wrong + 1 };
  const whole = groups.filter((group, at) => wanted[at] === group).length;
  return whole === wanted.length ? { state: 'right' } : { state: 'incomplete', groups: whole };
}
