import { z } from 'zod';
import { withCapital } from './text.ts';

/** What money of the team is spent on; by it a fund may say what it pays. */
export const costKinds = [
  'traject',
  'groep',
  'personeel',
  'kinderopvang',
  'reiskosten',
  'overig',
] as const;
export const costKindSchema = z.enum(costKinds);
export type CostKind = z.infer<typeof costKindSchema>;

/** As screen and print say it. */
export const costKindWords: Readonly<Record<CostKind, string>> = {
  traject: 'traject',
  groep: 'groepscursus',
  personeel: 'personeel',
  kinderopvang: 'kinderopvang',
  reiskosten: 'reiskosten',
  overig: 'overige kosten',
};

/** Where it stands by itself: a choice in a form. */
export const costKindLabel = (kind: CostKind): string => withCapital(costKindWords[kind]);
