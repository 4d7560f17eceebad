import { maskBsns, masked } from '#shared/importing/bsn.ts';
import { sampleColumn, type ColumnSample } from '#shared/importing/matching/column-sample.ts';
import { judgeBsns, type BsnVerdict } from '#shared/importing/matching/judge-bsn.ts';
import { matchName } from '#shared/importing/matching/match-name.ts';
import type { List } from '#shared/importing/rows.ts';
import type { ImportField } from '#shared/importing/schema.ts';
import { listShapes } from '#shared/importing/shapes.ts';

/** What Trede knows of a column, whatever the rows of the list are about. */
export interface JudgedColumn {
  /** As it stands in the file; '' for none. */
  readonly header: string;
  /** By which the user tells it from the others. */
  readonly shown: string;
  readonly sample: ColumnSample;
  readonly verdict: BsnVerdict;
  /** A cell as it may be shown: no BSN in it. */
  readonly show: (cell: string) => string;
  readonly examples: readonly string[];
}

const exampleCount = 3;
const exampleLength = 60;

/** @param headers as they stand in the file; the list itself has a name for each column */
export function judgeColumns(list: List, headers: readonly string[]): JudgedColumn[] {
  const verdicts = judgeBsns(
    headers.map((header, index) => ({ header, values: columnValues(list, index) })),
    list.rows.length,
  );
  const seen = new Set<string>();
  return headers.map((header, index) => {
    const name = list.headers[index] ?? '';
    const shown = seen.has(name) ? `${name} (kolom ${index + 1})` : name;
    seen.add(name);
    const verdict = verdicts[index] ?? 'none';
    const show = verdict !== 'none' ? masked : isOfNumbers(header) ? asItIs : withoutBsns;
    const sample = sampleColumn(columnValues(list, index));
    const examples = sample.texts
      .slice(0, exampleCount)
      .map((text) => show(text).slice(0, exampleLength));
    return { header, shown, sample, verdict, show, examples: [...new Set(examples)] };
  });
}

const asItIs = (cell: string): string => cell;
const withoutBsns = (cell: string): string => maskBsns(cell).text;

const numbers: ReadonlySet<ImportField | undefined> = new Set([
  'clientNumber',
  'householdNumber',
  'orderNumber',
  'invoiceNumber',
]);

/** One in eleven of a municipality's own numbers passes as a BSN; those of a column of them are none. */
const isOfNumbers = (header: string): boolean =>
  listShapes.some((shape) => numbers.has(matchName(header, shape)?.field));

export function* columnValues(list: List, index: number): Generator<string> {
  for (const { cells } of list.rows) yield cells[index] ?? '';
}

/** The same list without what stands in these columns: what is not in memory cannot leak. */
export function withoutColumns<Known extends List>(list: Known, columns: readonly number[]): Known {
  if (columns.length === 0) return list;
  const out = new Set(columns);
  const rows = list.rows.map(({ line, cells }) => ({
    line,
    cells: cells.map((cell, index) => (out.has(index) ? '' : cell)),
  }));
  return { ...list, rows };
}
