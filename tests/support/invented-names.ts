import { inventedEmployer } from './plain-outcomes.ts';

/** Names that must never be in anything that leaves the app. */
export const inventedNames = {
  first: 'Zerabruk',
  last: 'Woldemichael',
  buddy: 'Vandersteeg',
  number: 'KQX',
  household: 'PQX',
  order: 'OQX',
  invoice: 'FQX',
  employer: inventedEmployer,
} as const;
