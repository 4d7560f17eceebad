import type { Period } from '#shared/kernel/dates.ts';
import type { PageState } from './page-state.ts';
import type { WayOut } from './report-problem.tsx';
import { texts } from './texts.ts';

/** What may help when the report cannot be shared, the mildest first. */
export function waysOut(
  state: PageState,
  period: Period,
  whole: Period | undefined,
  take: (more: Partial<PageState>) => void,
  takePeriod: (period: Period) => void,
): WayOut[] {
  const { refused } = texts.paper;
  const longer =
    whole !== undefined && (whole.from < period.from || whole.until > period.until) ? whole : null;
  return [
    ...(state.protection === 'verbergen'
      ? [{ label: refused.round, take: () => take({ protection: 'afronden' }) }]
      : []),
    ...(state.comparison.kind === 'none'
      ? []
      : [{ label: refused.alone, take: () => take({ comparison: { kind: 'none' } }) }]),
    ...(longer === null ? [] : [{ label: refused.longer, take: () => takePeriod(longer) }]),
    { label: refused.intern, take: () => take({ mode: 'intern' }) },
  ];
}
