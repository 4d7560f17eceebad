import type { Cents } from '../kernel/money.ts';
import { splitAmount } from '../kernel/split.ts';

const sumOf = (amounts: readonly Cents[]): Cents =>
  amounts.reduce((sum, amount) => sum + amount, 0);

/**
 * Divides the amounts of lines over funds of which the amounts are given too: each line gets exactly its
 * amount and each fund pays exactly its own. A share differs by no more than a few cents from its proportion.
 *
 * @param lines the amount of each line, zero or more
 * @param funds what each fund pays of all lines together, zero or more
 * @returns of each line what each fund pays
 * @throws RangeError when the lines and the funds are not the same together
 */
export function divideOverFunds(lines: readonly Cents[], funds: readonly Cents[]): Cents[][] {
  const total = sumOf(lines);
  if (total !== sumOf(funds) || [...lines, ...funds].some((amount) => amount < 0)) {
    throw new RangeError('lines are divided over funds that are together the same');
  }
  if (total === 0) return lines.map(() => funds.map(() => 0));
  const whole = BigInt(total);
  const shares = lines.map((line) =>
    funds.map((fund) => Number((BigInt(line) * BigInt(fund)) / whole)),
  );
  const lineRest = lines.map((line, at) => line - sumOf(shares[at] ?? []));
  const fundRest = funds.map((fund, at) => fund - sumOf(shares.map((row) => row[at] ?? 0)));
  const give = (line: number, fund: number, cents: Cents) => {
    const row = shares[line];
    if (row === undefined || cents === 0) return;
    row[fund] = (row[fund] ?? 0) + cents;
    lineRest[line] = (lineRest[line] ?? 0) - cents;
    fundRest[fund] = (fundRest[fund] ?? 0) - cents;
  };
  // The cents that are left: first one by one where the most was cut off, then wherever both have some left.
  for (const { line, fund } of byCutOff(lines, funds, whole)) {
    if ((lineRest[line] ?? 0) > 0 && (fundRest[fund] ?? 0) > 0) give(line, fund, 1);
  }
  for (const line of lines.keys()) {
    for (const fund of funds.keys()) {
      give(line, fund, Math.min(lineRest[line] ?? 0, fundRest[fund] ?? 0));
    }
  }
  return shares;
}

/** The places where a cent was cut off, the largest remainder first. */
function byCutOff(lines: readonly Cents[], funds: readonly Cents[], whole: bigint) {
  return lines
    .flatMap((line, at) =>
      funds.map((fund, fundAt) => ({
        line: at,
        fund: fundAt,
        rest: (BigInt(line) * BigInt(fund)) % whole,
      })),
    )
    .filter(({ rest }) => rest > 0n)
    .sort((one, other) => (one.rest === other.rest ? 0 : one.rest > other.rest ? -1 : 1));
}

/**
 * The same where shares may not come below what is given, such as what was invoiced: what is above that is
 * divided. `null`: a line or a fund has less than that.
 */
export function divideAbove(
  lines: readonly Cents[],
  funds: readonly Cents[],
  least: readonly (readonly Cents[])[],
): Cents[][] | null {
  const lineRest = lines.map((line, at) => line - sumOf(least[at] ?? []));
  const fundRest = funds.map((fund, at) => fund - sumOf(least.map((row) => row[at] ?? 0)));
  if ([...lineRest, ...fundRest].some((rest) => rest < 0)) return null;
  return divideOverFunds(lineRest, fundRest).map((row, line) =>
    row.map((cents, fund) => cents + (least[line]?.[fund] ?? 0)),
  );
}

/**
 * Divides an amount by weights where no part may come below its least: who would get less gets that, and the
 * others divide what is left. When all weights are zero, all weigh the same.
 *
 * @throws RangeError when the least parts are together more than the amount
 */
export function splitAtLeast(
  amount: Cents,
  weights: readonly number[],
  least: readonly Cents[],
): Cents[] {
  if (sumOf(least) > amount) throw new RangeError('the least parts are more than the whole');
  const parts = weights.map(() => 0);
  let open = weights.map((_, at) => at);
  for (;;) {
    const left = amount - sumOf(parts);
    const own = open.map((at) => weights[at] ?? 0);
    const split = splitAmount(left, sumOf(own) > 0 ? own : own.map(() => 1));
    const short = open.filter((at, place) => (split[place] ?? 0) < (least[at] ?? 0));
    if (short.length === 0) {
      open.forEach((at, place) => {
        parts[at] = split[place] ?? 0;
      });
      return parts;
    }
    for (const at of short) parts[at] = least[at] ?? 0;
    open = open.filter((at) => !short.includes(at));
    if (open.length === 0) throw new RangeError('the least parts are more than the whole');
  }
}
