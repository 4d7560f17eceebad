import type { FundCheck } from '#shared/budget/rules.ts';
import type { Override } from '#shared/purchasing/orders.ts';

/** Somebody for whom a condition about persons is not met. */
export interface UnmetClient {
  readonly id: number;
  readonly number: string;
  /** What is not met, as is said of this client alone. */
  readonly reason: string;
  /** `false`: what the condition asks is not known of this client. */
  readonly known: boolean;
}

/** A condition that somebody let pass before, of a line of an order. */
export interface Passed extends Pick<Override, 'fundId' | 'condition'> {
  readonly lineId: number;
  /** For this client; `null`: for all, and of a condition about persons for nobody. */
  readonly clientId: number | null;
}

/** For whom the conditions of a fund are not met. */
export interface UnmetOfFund {
  readonly fundId: number;
  readonly fundName: string;
  /** Of which clients a condition is not met. */
  readonly unmetFor: ReadonlyMap<FundCheck['condition'], ReadonlySet<number>>;
  /** The same of conditions about persons, with what is told of each. */
  readonly unmetClients: ReadonlyMap<FundCheck['condition'], readonly UnmetClient[]>;
  /** More than one client is asked about, so what is not met says of whom. */
  readonly severalClients: boolean;
}

/** What is not met of a condition about persons, with the number of everyone for whom it is not. */
export function toldOfAll(
  check: FundCheck,
  fundName: string,
  unmet: readonly UnmetClient[],
  severalClients: boolean,
): FundCheck {
  const [only, ...others] = unmet;
  if (only === undefined) return check;
  const clientNumbers = unmet.map(({ number }) => number);
  if (others.length === 0) {
    const reason = severalClients ? `Klant ${only.number}: ${only.reason}` : only.reason;
    return { ...check, met: false, reason, clientNumbers };
  }
  const unknown = unmet.filter(({ known }) => !known);
  const about = `${fundName} betaalt niet voor deze ${unmet.length} klanten: ${listed(unmet)}.`;
  const why =
    unknown.length === unmet.length
      ? `Van hen is niet bekend of dit klopt: ${check.label}.`
      : `Voor hen klopt dit niet: ${check.label}.`;
  const notKnown =
    unknown.length === 0 || unknown.length === unmet.length
      ? ''
      : ` Van klant ${listed(unknown)} is het niet bekend.`;
  const reason = `${about} ${why}${notKnown}`;
  return { ...check, met: false, reason, clientNumbers };
}

const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' });

const listed = (unmet: readonly UnmetClient[]): string =>
  list.format(unmet.map(({ number }) => number));

/** A condition as it still stands open: of those who were let pass before nothing is asked; `null`: of nobody. */
export function openCheck(
  { fundId, fundName, unmetFor, unmetClients, severalClients }: UnmetOfFund,
  check: FundCheck,
  passed: readonly Passed[],
): FundCheck | null {
  if (check.met) return null;
  const own = passed.filter((one) => one.fundId === fundId && one.condition === check.condition);
  const wasPassed = (id: number) => own.some(({ clientId }) => clientId === id);
  const personal = unmetClients.get(check.condition);
  if (personal !== undefined) {
    const left = personal.filter(({ id }) => !wasPassed(id));
    return left.length === 0 ? null : toldOfAll(check, fundName, left, severalClients);
  }
  if (own.some(({ clientId }) => clientId === null)) return null;
  const whom = unmetFor.get(check.condition);
  if (whom === undefined) return own.length > 0 ? null : check;
  return [...whom].every(wasPassed) ? null : check;
}
