import type { ListedClient } from '#shared/importing/caseload.ts';
import type { Changes } from '#shared/importing/changes.ts';
import type { ListedOutflow } from '#shared/importing/outflows.ts';
import type { ImportField } from '#shared/importing/schema.ts';
import { shownFact } from '#shared/importing/shown.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { leavesBijstand } from '#shared/kernel/outflow.ts';
import type { KnownOutflow } from './known-client.ts';
import type { ChangedClient, ListWarner } from './planned-client.ts';
import type { RowMarks } from './row-marks.ts';

export interface PlannedOutflows {
  readonly added: readonly ListedOutflow[];
  readonly changed: ChangedClient['outflows'];
}

const nothing: PlannedOutflows = { added: [], changed: [] };

/**
 * The outflows that the team file does not have yet of a known client. Who left for good leaves once, and
 * parttime work comes once before it: another day or reason is a change of the one that the file has.
 * When the list has a column for the outflow and this client no longer has one, the file keeps what it has.
 */
export function planOutflows(
  { line, clientNumber, outflows }: Pick<ListedClient, 'line' | 'clientNumber' | 'outflows'>,
  known: readonly KnownOutflow[],
  { changes, marks, warner }: { changes: Changes; marks: RowMarks; warner: ListWarner },
): PlannedOutflows {
  if (outflows.length === 0) {
    warnAboutEmptied(line, known, warner);
    return nothing;
  }
  const isListed = (one: KnownOutflow) =>
    outflows.some(({ kind, date }) => kind === one.kind && date === one.date);
  const left = known.filter((one) => !isListed(one));
  const full = known.find(({ kind }) => leavesBijstand(kind));
  const added: ListedOutflow[] = [];
  const changed: { known: KnownOutflow; listed: ListedOutflow; fields: ImportField[] }[] = [];
  for (const outflow of outflows) {
    if (known.some(({ kind, date }) => kind === outflow.kind && date === outflow.date)) continue;
    const isFull = leavesBijstand(outflow.kind);
    // A list with one outflow may call the full one parttime; a list with both means another.
    const other =
      left.find(({ kind }) => leavesBijstand(kind) === isFull) ??
      (outflows.length === 1 && !isFull ? full : undefined);
    if (other === undefined) {
      added.push(outflow);
      marks.addsOn(outflow.line);
      continue;
    }
    const fields: ImportField[] = [];
    const compare = (field: ImportField, from: string, to: string) => {
      if (from === to) return;
      if (changes.note({ field, line: outflow.line, clientNumber, from, to })) fields.push(field);
    };
    compare('outflowKind', other.kind, outflow.kind);
    compare('outflowDate', other.date, outflow.date);
    if (fields.length === 0) continue;
    changed.push({ known: other, listed: outflow, fields });
    marks.overwritesOn(outflow.line);
  }
  return { added, changed };
}

function warnAboutEmptied(
  line: number,
  known: readonly KnownOutflow[],
  { has, warn }: ListWarner,
): void {
  const latest = known.toSorted((a, b) => (a.date < b.date ? -1 : 1)).at(-1);
  if (!latest || !has('outflowKind')) return;
  const inWords = `‘${shownFact('outflowKind', latest.kind)}’ op ${formatDate(latest.date)}`;
  warn(
    line,
    'outflowKind',
    `In Trede staat de uitstroom ${inWords}. In de lijst staat er geen. Trede laat staan wat er stond.`,
  );
}
