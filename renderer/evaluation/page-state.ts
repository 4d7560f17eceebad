import type { QueryClient } from '@tanstack/react-query';
import type { AskedReport, ProtectionWay, ReportMode } from '#shared/evaluation/schema.ts';
import type { Period } from '#shared/kernel/dates.ts';
import { keepPastLock } from '../lib/past-lock.ts';
import { setKeptState, useKeptState } from '../lib/use-kept-state.ts';
import { earlierPeriod } from './earlier-period.ts';
import { firstChoice, type ChosenReport, type ReportChoice } from './report-choice.ts';

/** With what the report is compared: nothing, the same days earlier, or days that were typed. */
export type Comparison =
  | { readonly kind: 'none' }
  | { readonly kind: 'earlier' }
  | { readonly kind: 'typed'; readonly period: Period | null };

/** What the page asks for; it stays while another page is open. */
export interface PageState {
  readonly choice: ReportChoice;
  /** `null`: what the backend suggests. */
  readonly period: Period | null;
  readonly comparison: Comparison;
  readonly mode: ReportMode;
  readonly protection: ProtectionWay;
}

const stateName = 'evaluation';

const first: PageState = {
  choice: firstChoice,
  period: null,
  comparison: { kind: 'none' },
  mode: 'deelbaar',
  protection: 'afronden',
};

keepPastLock<PageState>(stateName, (state) => state);

export const usePageState = () => useKeptState(stateName, first);

/** Sets the page, before it is opened, to this report. */
export function showReport(memory: QueryClient, choice: ReportChoice): void {
  const now = memory.getQueryData<PageState>(['window', stateName]) ?? first;
  setKeptState(memory, stateName, { ...now, choice } satisfies PageState);
}

export function comparedPeriod(comparison: Comparison, period: Period): Period | null {
  if (comparison.kind === 'none') return null;
  return comparison.kind === 'earlier' ? earlierPeriod(period).period : comparison.period;
}

/** The same report to read: which words were checked changes nothing in it. */
export const toRead = (asked: AskedReport): AskedReport =>
  asked.definition == null
    ? asked
    : { ...asked, definition: { ...asked.definition, checkedWords: [] } };

/** The report as the backend is asked for it. */
export function askedReport(
  state: PageState,
  { definition }: Pick<ChosenReport, 'definition'>,
  period: Period,
): AskedReport {
  return {
    period,
    mode: state.mode,
    protection: state.protection,
    definition,
    comparedWith: comparedPeriod(state.comparison, period),
  };
}
