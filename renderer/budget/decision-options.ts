import { decisionKinds } from '#shared/budget/fund.ts';
import { decisionMeanings, fundEntryWords } from '#shared/budget/words.ts';

/** What a decision about a fund can be, each with what it means in plain words. */
export const decisionOptions = decisionKinds.map((value) => ({
  value,
  label: `${fundEntryWords[value]} (${decisionMeanings[value]})`,
}));
