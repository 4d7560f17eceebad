import type { Period } from '#shared/kernel/dates.ts';
import type { PageState } from './page-state.ts';
import type { WayOut } from './report-problem.tsx';
import { texts } from './texts.ts';

/**
 * What may help when the report cannot be shared, the mildest first.
 *
 * @param wasRefused whether the report that a way leads to was refused just now
 */
export function waysOut(
  state: PageState,
  period: Period,
  whole: Period | undefined,
  take: (more: Partial<PageState>) => void,
  takePeriod: (period: Period) => void,
  wasRefused: (way: PageState, period: Period) => boolean = () => false,
): WayOut[] {
  const { refused } = texts.paper;
  const to = (label: string, more: Partial<PageState>): WayOut[] =>
    wasRefused({ ...state, ...more }, period) ? [] : [{ label, take: () => take(more) }];
  const isLonger = whole !== undefined && (whole.from < period.from || whole.until > period.until);
  return [
    ...(state.protection === 'verbergen'
      ? to(refused.round, { protection: 'afronden' })
      : to(refused.hide, { protection: 'verbergen' })),
    ...(state.comparison.kind === 'none'
      ? []
      : to(refused.alone, { comparison: { kind: 'none' } })),
    ...(isLonger && !wasRefused(state, whole)
      ? [{ label: refused.longer, take: () => takePeriod(whole) }]
      : []),
    { label: refused.intern, take: () => take({ mode: 'intern' }) },
  ];
}
