import { formatDate, type IsoDate } from '../kernel/dates.ts';
import { leavesBijstand } from '../kernel/outflow.ts';
import type { ListedOutflowKind } from './cells.ts';
import type { ListContext } from './list-context.ts';
import type { TypedRow } from './rows.ts';
import type { ImportField } from './schema.ts';
import type { ListedTrajectory } from './trajectories.ts';

export interface ListedOutflow {
  /** The line that first names it. */
  readonly line: number;
  readonly kind: ListedOutflowKind;
  readonly date: IsoDate;
}

const none: readonly ListedOutflow[] = [];

/**
 * The two outflows that the rows of one client may tell of: parttime work, and on another day one that
 * leaves bijstand altogether. None when the rows tell of anything else than just those two.
 */
export function outflowsOfRows(rows: readonly TypedRow[]): readonly ListedOutflow[] {
  const found: ListedOutflow[] = [];
  for (const { values, source } of rows) {
    const { outflowKind: kind, outflowDate: date } = values;
    if (kind === null || date === null) continue;
    if (found.some((other) => other.kind === kind && other.date === date)) continue;
    found.push({ line: source.line, kind, date });
  }
  const [one, other] = found;
  if (one === undefined || other === undefined || found.length > 2) return none;
  if (one.date === other.date || leavesBijstand(one.kind) === leavesBijstand(other.kind))
    return none;
  const fits = rows.every(({ values: { outflowKind: kind, outflowDate: date } }) =>
    found.some((each) => (kind ?? each.kind) === each.kind && (date ?? each.date) === each.date),
  );
  if (!fits) return none;
  return one.date < other.date ? [one, other] : [other, one];
}

/** What to do about two rows of one client that do not say the same. */
export const conflictAdvice = (field: ImportField): string =>
  field === 'outflowKind' || field === 'outflowDate'
    ? 'In één lijst heeft een klant één uitstroom, en daarnaast hooguit één keer parttime werk op een andere dag. Laat er één staan en maak de andere leeg.'
    : 'Maak ze gelijk.';

/** Warns about trajectories that begin after the client left bijstand altogether. */
export function warnAfterOutflow(
  trajectories: readonly Pick<ListedTrajectory, 'line' | 'startDate'>[],
  outflows: readonly Pick<ListedOutflow, 'kind' | 'date'>[],
  context: Pick<ListContext, 'warn'>,
): void {
  const left = outflows.find(({ kind }) => leavesBijstand(kind));
  if (left === undefined) return;
  for (const { line, startDate } of trajectories) {
    if (startDate <= left.date) continue;
    context.warn(
      line,
      'trajectoryStart',
      `Dit traject begint op ${formatDate(startDate)}, na de uitstroom op ${formatDate(left.date)}. Klopt dat?`,
    );
  }
}
