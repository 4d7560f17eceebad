import type { ProtectTables } from '#shared/evaluation/counted.ts';
import { Refusal } from '../../refusal.ts';
import { findRounding } from './find-rounding.ts';
import { hideTogether } from './hiding/hide-together.ts';
import { roundedTables } from './rounded-tables.ts';
import { loadSolver } from './solver.ts';
import { protectionTexts } from './texts.ts';

/**
 * Makes the tables of a report fit to share: small rows merged, counts rounded to 5 together, amounts
 * rounded to € 1.000 or hidden, and the whole proven: no count of 1 to 4 can be known, nor be narrowed
 * down to fewer than five values, by who has all tables and knows these rules, all prices and the total
 * cost.
 *
 * He may have all that was shared before as well: a difference between then and now of fewer than five
 * persons is a count like any other.
 *
 * @throws Refusal `not-shareable` when there is no rounding that can be proven safe
 */
export const protectTables: ProtectTables = async (tables, rules) => {
  if (rules.way === 'verbergen') return hideTogether(tables, rules);
  const solver = await loadSolver();
  const found = await findRounding(solver, tables, rules);
  const isBeside = rules.earlier.length > 0;
  if (found) return roundedTables(found, isBeside);
  throw new Refusal(
    'not-shareable',
    isBeside ? protectionTexts.refusedBesideEarlier : protectionTexts.refused,
  );
};
