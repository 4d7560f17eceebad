import { masked } from '#shared/importing/bsn.ts';
import { maskBsns } from '#shared/kernel/bsn.ts';
import { sampleColumn, type ColumnSample } from '#shared/importing/matching/column-sample.ts';
import {
  judgeBsns,
  type BsnJudgement,
  type BsnVerdict,
} from '#shared/importing/matching/judge-bsn.ts';
import { matchName } from '#shared/importing/matching/match-name.ts';
import type { List } from '#shared/importing/rows.ts';
import { listShapes } from '#shared/importing/shapes.ts';
import { isOwnNumber } from '../own-numbers.ts';
import { columnValues, gatherTexts, type ColumnTexts } from './column-texts.ts';

/** What Trede knows of a column, whatever the rows of the list are about. */
export interface JudgedColumn {
  /** As it stands in the file; '' for none. */
  readonly header: string;
  /** By which the user tells it from the others. */
  readonly shown: string;
  /** Without texts where they are BSNs. */
  readonly sample: ColumnSample;
  /** Empty where they are BSNs. `null`: too many to have been gathered. */
  readonly texts: ColumnTexts | null;
  readonly verdict: BsnVerdict;
  /** Which part of its filled cells passes as a BSN, from 0 to 1. */
  readonly bsnShare: number;
  /** A cell as it may be shown: no BSN in it. */
  readonly show: (cell: string) => string;
  readonly examples: readonly string[];
}

const exampleCount = 3;
const exampleLength = 60;

/**
 * What the columns are. Equal cells of a column are the same string afterwards.
 *
 * @param headers as they stand in the file; the list itself has a name for each column
 */
export function judgeColumns(list: List, headers: readonly string[]): JudgedColumn[] {
  const gathered = gatherTexts(list);
  const judgements = judgeBsns(
    headers.map((header, index) => ({
      header,
      values: gathered[index] ?? columnValues(list, index),
    })),
    list.rows.length,
  );
  const seen = new Set<string>();
  return headers.map((header, index) => {
    const name = list.headers[index] ?? '';
    const shown = seen.has(name) ? `${name} (kolom ${index + 1})` : name;
    seen.add(name);
    const { verdict, share }: BsnJudgement = judgements[index] ?? { verdict: 'none', share: 0 };
    const show = verdict !== 'none' ? masked : isOfNumbers(header) ? asItIs : withoutBsns;
    const sample = sampleColumn(columnValues(list, index));
    const examples = sample.texts
      .slice(0, exampleCount)
      .map((text) => show(text).slice(0, exampleLength));
    const texts = gathered[index] ?? null;
    const judged = { header, shown, sample, texts, verdict, bsnShare: share, show };
    return {
      ...(verdict === 'bsn' ? forgotten(judged) : judged),
      examples: [...new Set(examples)],
    };
  });
}

/** Without what stands in the column, which may not stay in memory. */
const forgotten = <Column extends Pick<JudgedColumn, 'sample' | 'texts'>>(column: Column) => ({
  ...column,
  sample: { ...column.sample, filled: 0, texts: [] },
  texts: new Map<string, number>(),
});

const asItIs = (cell: string): string => cell;
const withoutBsns = (cell: string): string => maskBsns(cell).text;

const isOfNumbers = (header: string): boolean =>
  listShapes.some((shape) => isOwnNumber(matchName(header, shape)?.field ?? null));

/** Empties these columns, in place: what is not in memory cannot leak. */
export function emptyColumns({ rows }: List, columns: readonly number[]): void {
  if (columns.length === 0) return;
  for (const row of rows) {
    // Nobody else has the list yet; a copy without them would leave them in memory for a while.
    const cells = row.cells as string[];
    for (const column of columns) if (column < cells.length) cells[column] = '';
  }
}
