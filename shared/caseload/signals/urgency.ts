import type { SignalKind } from './schema.ts';

/** What is lost for good, or costs money, when an act comes too late. */
export type Stake = 'wet' | 'inkomen';

/**
 * The law sets the term of the inburgering (a fine for the client) and of the PIP (Wet inburgering 2021, ten
 * weeks); with a contract goes an income. All other terms are norms of how the team wants to work.
 */
const stakes: Readonly<Partial<Record<SignalKind, Stake>>> = {
  'integration-term': 'wet',
  pip: 'wet',
  'contract-ends': 'inkomen',
};

/** What hangs on the term of such a signal; `null`: a norm. */
export const stakeOf = (kind: SignalKind): Stake | null => stakes[kind] ?? null;

/** The place in a list: first the law, then income, then norms. */
export const urgencyOf = (kind: SignalKind): number => {
  const stake = stakeOf(kind);
  return stake === null ? 2 : stake === 'wet' ? 0 : 1;
};

/** By which rule signals follow each other, for who asks why one stands above another. */
export const orderRule =
  'Bij Nu doen en Deze week staat bovenaan waar een termijn van de wet aan vastzit (inburgering, PIP). Dan komt waar inkomen aan vastzit (contract), en dan de rest. Daarbinnen staat de oudste termijn eerst. Onderaan staat wat al voorbij was toen een lijst werd geïmporteerd. Bij Binnenkort telt alleen de datum.';
