import { formatDate, type IsoDate } from '../../kernel/dates.ts';
import type { ListQuestion } from '../caseload.ts';
import type { ListedStep } from '../cells.ts';
import type { ListContext } from '../list-context.ts';
import { readEntries, required, requiredClient, type ListEntries } from '../list-entries.ts';
import type { List, TypedRow } from '../rows.ts';

/** A step of the ladder on which a client was on a day. */
export interface ListedMeasured {
  readonly line: number;
  readonly clientNumber: string;
  readonly step: ListedStep;
  readonly measuredOn: IsoDate;
}

/** Reads a list of ladder steps. A client is on one step on one day. */
export function readLadder(list: List, question: ListQuestion): ListEntries<ListedMeasured> {
  const reading = readEntries(list, question, measuredOf);
  refuseTwice(reading.entries, reading.context);
  return reading;
}

function measuredOf(row: TypedRow, context: ListContext): ListedMeasured | null {
  const clientNumber = requiredClient(row, context);
  const step = required(
    row,
    'ladderStep',
    context,
    'De trede ontbreekt. Vul 1, 2, 3, 4, 5 of 6 in.',
  );
  const measuredOn = required(
    row,
    'measuredOn',
    context,
    'De dag van de meting ontbreekt. Vul hem in als dd-mm-jjjj.',
  );
  if (measuredOn !== null && measuredOn > context.today) {
    context.fault(
      row.source.line,
      'measuredOn',
      `${formatDate(measuredOn)} ligt in de toekomst. Vul de dag in waarop de trede gemeten is.`,
    );
  }
  if (clientNumber === null || step === null || measuredOn === null) return null;
  return { line: row.source.line, clientNumber, step, measuredOn };
}

function refuseTwice(entries: readonly ListedMeasured[], context: ListContext): void {
  const seen = new Map<string, ListedMeasured>();
  for (const entry of entries) {
    const key = `${entry.clientNumber}\n${entry.measuredOn}`;
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, entry);
    } else if (before.step === entry.step) {
      context.fault(
        entry.line,
        null,
        `Deze meting staat ook al op regel ${before.line}. Sla deze rij over.`,
      );
    } else {
      context.fault(
        entry.line,
        'ladderStep',
        `Op regel ${before.line} staat trede ${before.step} voor dezelfde klant op dezelfde dag. Laat er één staan.`,
      );
    }
  }
}
