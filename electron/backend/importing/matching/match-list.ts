import { shareOfBsns } from '#shared/importing/bsn.ts';
import {
  suggestColumns,
  type ColumnSuggestion,
} from '#shared/importing/matching/suggest-columns.ts';
import { suggestShape } from '#shared/importing/matching/suggest-shape.ts';
import type { List } from '#shared/importing/rows.ts';
import type {
  ImportField,
  ListColumn,
  ListMatch,
  SuggestionSource,
} from '#shared/importing/schema.ts';
import type { ListShape } from '#shared/importing/shapes.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { knownLayout, type KnownLayout } from '../layouts/known-layout.ts';
import { rememberedColumns } from '../layouts/remembered-columns.ts';
import type { JudgedColumn } from './judged-columns.ts';
import { namesInUse, writtenNames } from './names-in-use.ts';
import { referenceDateOfBefore, suggestReferenceDate } from './reference-date.ts';

export interface ListToMatch {
  readonly list: List;
  readonly judged: readonly JudgedColumn[];
}

/** SHA-256 of the bytes of the file, in hex. */
type Fingerprinted = { readonly fingerprint: string };

/**
 * What the columns of a list are: as they were chosen for a list of before with these columns, else by
 * name and content.
 *
 * @param shape `null`: what the list itself seems to be about
 */
export async function matchList(
  trx: TeamTransaction,
  { list, judged, fingerprint }: ListToMatch & Fingerprinted,
  shape: ListShape | null,
  today: IsoDate,
): Promise<ListMatch> {
  const layout = await knownLayout(trx, list, shape);
  const own = shape ?? layout?.shape ?? suggestShape(judged.map(({ header }) => header));
  const suggested = layout === null ? await suggestions(trx, { list, judged }, own, today) : null;
  const columns = judged.map((column, index): ListColumn => {
    const isBsn = column.verdict === 'bsn';
    const suggestion = isBsn ? null : (layout?.fields[index] ?? suggested?.[index]?.field ?? null);
    return {
      index,
      header: column.shown,
      examples: [...column.examples],
      suggestedField: suggestion,
      suggestedBy: suggestedBy(suggestion, suggested?.[index]),
      looksLikeBsn: isBsn,
      leftOut: suggestion === null && !isBsn ? (suggested?.[index]?.leftOut ?? null) : null,
      maybeBsn: column.verdict === 'ask' && !saidNotBsn(layout, index, column),
    };
  });
  const before =
    layout === null ? null : await referenceDateOfBefore(trx, { fingerprint, shape: own }, today);
  const inList =
    before === null ? suggestReferenceDate({ list, judged }, fieldsOf(columns), today) : null;
  return {
    shape: own,
    columns,
    layout: layout === null ? null : { id: layout.id, usedOn: layout.usedOn },
    suggestedReferenceDate: before ?? inList ?? today,
    suggestedReferenceDateBy: before !== null ? 'before' : inList !== null ? 'list' : 'today',
  };
}

/** Without suggestions, the columns are as they were before. */
function suggestedBy(
  field: ImportField | null,
  suggested: ColumnSuggestion | undefined,
): SuggestionSource | null {
  return suggested === undefined ? (field === null ? null : 'layout') : suggested.by;
}

/** With so much more that passes, it is not the column any more of which the user spoke. */
const farMore = 0.15;

/** Whether the user said that the column holds no BSNs, and it has not come to look more like them. */
function saidNotBsn(
  layout: KnownLayout | null,
  index: number,
  { bsnShare }: JudgedColumn,
): boolean {
  const said = layout?.notBsn.find(({ column }) => column === index);
  if (said === undefined) return false;
  const share = said.share ?? 0;
  if (bsnShare >= shareOfBsns && share < shareOfBsns) return false;
  return said.share === null || bsnShare <= share + farMore;
}

const fieldsOf = (columns: readonly ListColumn[]): (ImportField | null)[] =>
  columns.map(({ suggestedField }) => suggestedField);

async function suggestions(
  trx: TeamTransaction,
  { list, judged }: ListToMatch,
  shape: ListShape,
  today: IsoDate,
): Promise<ColumnSuggestion[]> {
  const seen = judged.map(({ header, sample, verdict }) => ({
    header,
    sample,
    holdsBsns: verdict === 'bsn',
  }));
  const remembered = await rememberedColumns(trx, list, shape);
  return suggestColumns(seen, shape, namesInUse(await writtenNames(trx)), today, remembered);
}
