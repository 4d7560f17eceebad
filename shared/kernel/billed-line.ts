import { formatEuro, type Cents } from './money.ts';
import { splitAmount } from './split.ts';

/** What one fund pays of an order line, and what was ever invoiced of that, paid or not. */
export interface BilledShare {
  readonly fundId: number;
  readonly amountCents: Cents;
  readonly billedCents: Cents;
}

export interface BilledLine {
  /** Nothing of it is committed any more that was not invoiced. */
  readonly closed: boolean;
  readonly shares: readonly BilledShare[];
}

/** What a share still commits. */
export const openOfShare = ({ amountCents, billedCents }: BilledShare): Cents =>
  Math.max(0, amountCents - billedCents);

const total = (amounts: readonly Cents[]): Cents => amounts.reduce((sum, cents) => sum + cents, 0);

/** What a line still commits: the most that an invoice may be of without a reason. */
export const openOfLine = ({ closed, shares }: BilledLine): Cents =>
  closed ? 0 : total(shares.map(openOfShare));

/** What was ever invoiced of a line, paid or not. */
export const billedOfLine = ({ shares }: BilledLine): Cents =>
  total(shares.map(({ billedCents }) => billedCents));

/** Why an amount cannot be booked on a line. `reason`: it can with a reason. */
export interface InvoiceLineObjection {
  readonly kind: 'credit' | 'reason';
  readonly message: string;
}

/** A credit is of no more than was invoiced; an invoice above what is open needs a reason. `null`: it can. */
export function objectionToAmount(
  line: BilledLine,
  amountCents: Cents,
  hasReason: boolean,
): InvoiceLineObjection | null {
  const invoiced = billedOfLine(line);
  if (amountCents < 0 && -amountCents > invoiced) {
    return {
      kind: 'credit',
      message: `Van deze regel is ${formatEuro(Math.max(0, invoiced))} gefactureerd. Een creditnota kan niet hoger zijn.`,
    };
  }
  const open = openOfLine(line);
  if (amountCents <= open || amountCents < 0 || hasReason) return null;
  return {
    kind: 'reason',
    message: `Op deze regel staat nog ${formatEuro(open)} open. De factuur is hoger. Vul de reden in.`,
  };
}

/**
 * Divides an amount on a line over the funds that pay it, so that the parts are together the amount. Up to
 * what is open each fund gets in proportion to what it has open, and so no more than that; what is above
 * it goes by the shares of the order. A credit first takes back what was above the order and then goes by
 * what was invoiced of each fund so far, so that no fund has something open while another paid too much.
 *
 * @param amountCents below zero: a credit, of no more than was invoiced
 * @returns one part for each fund that gets something
 * @throws RangeError for a credit of more than was invoiced
 */
export function divideInvoice(
  line: BilledLine,
  amountCents: Cents,
): { readonly fundId: number; readonly amountCents: Cents }[] {
  const { shares } = line;
  const parts =
    amountCents < 0 ? creditParts(shares, amountCents) : invoiceParts(line, amountCents);
  return shares.flatMap(({ fundId }, index) => {
    const cents = parts[index] ?? 0;
    return cents === 0 ? [] : [{ fundId, amountCents: cents }];
  });
}

function creditParts(shares: readonly BilledShare[], amountCents: Cents): Cents[] {
  const invoiced = shares.map(({ billedCents }) => Math.max(0, billedCents));
  if (-amountCents > total(invoiced)) throw new RangeError('a credit of more than was invoiced');
  const above = shares.map((share, index) =>
    Math.max(0, (invoiced[index] ?? 0) - share.amountCents),
  );
  const first = Math.min(-amountCents, total(above));
  const back = first === 0 ? shares.map(() => 0) : splitAmount(first, above);
  const rest = -amountCents - first;
  if (rest === 0) return back.map((cents) => -cents);
  const left = splitAmount(
    rest,
    invoiced.map((cents, index) => cents - (back[index] ?? 0)),
  );
  return back.map((cents, index) => -cents - (left[index] ?? 0));
}

function invoiceParts(line: BilledLine, amountCents: Cents): Cents[] {
  const { closed, shares } = line;
  const open = shares.map((share) => (closed ? 0 : openOfShare(share)));
  const within = Math.min(amountCents, total(open));
  const first = within === 0 ? shares.map(() => 0) : splitAmount(within, open);
  const above = amountCents - within;
  if (above === 0) return first;
  const ordered = shares.map((share) => share.amountCents);
  // What was ordered for nothing has no proportions.
  const rest = splitAmount(above, total(ordered) === 0 ? shares.map(() => 1) : ordered);
  return first.map((cents, index) => cents + (rest[index] ?? 0));
}
