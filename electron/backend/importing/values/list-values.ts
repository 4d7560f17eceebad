import { maskBsns } from '#shared/kernel/bsn.ts';
import { plainText } from '#shared/importing/cells.ts';
import type { List } from '#shared/importing/rows.ts';
import type { ColumnChoices, ColumnValues, ImportField } from '#shared/importing/schema.ts';
import { saysNothing } from '#shared/importing/words.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { rememberedValues, type RememberedValues } from '../layouts/remembered-values.ts';
import { countCells, type ColumnTexts } from '../matching/column-texts.ts';
import type { JudgedColumn } from '../matching/judged-columns.ts';
import { writtenNames } from '../matching/names-in-use.ts';
import { judgeValues, type Judged, type Spelling } from './judge-values.ts';

/** Nobody looks at more; a column with more is not of this field. */
const mostSpellings = 200;

/** The spellings of each chosen column with words or names in it, and what Trede makes of them. */
export async function listValues(
  trx: TeamTransaction,
  { list, judged }: { readonly list: List; readonly judged: readonly JudgedColumn[] },
  choices: ColumnChoices,
): Promise<ColumnValues[]> {
  const names = await writtenNames(trx);
  const remembered = await rememberedValues(trx);
  return choices.columns.flatMap(({ column, field }): ColumnValues[] => {
    const seen = judged[column];
    if (field === null || seen === undefined || seen.verdict === 'bsn') return [];
    const { telling, empty } = countSpellings(seen.texts ?? countCells(list, column));
    const values = judgeValues(field, telling, names);
    if (values === null) return [];
    const all = values.spellings.map(recalling(field, remembered));
    const looks = all.flatMap(({ text, rows, look }) =>
      look === null ? [] : [{ text, rows, ...look }],
    );
    const read = [
      ...all.flatMap(({ text, rows, look, value }) =>
        look === null ? [{ text, rows, value }] : [],
      ),
      ...empty.map((one) => ({ ...one, value: null })),
    ];
    if (all.length === 0) return [];
    return [
      {
        field,
        column,
        header: seen.shown,
        kind: values.kind,
        options: values.options,
        spellings: looks
          .toSorted((a, b) => suggestedFirst(values.kind, a, b) || b.rows - a.rows)
          .slice(0, mostSpellings),
        understood: read.length,
        read: read.toSorted((a, b) => b.rows - a.rows).slice(0, mostSpellings),
      },
    ];
  });
}

/** A new name needs no answer: of very many, those with a suggestion are shown at least. */
const suggestedFirst = (
  kind: ColumnValues['kind'],
  one: Pick<Spelling, 'suggestion'>,
  other: Pick<Spelling, 'suggestion'>,
): number =>
  kind === 'closed' ? 0 : Number(one.suggestion === null) - Number(other.suggestion === null);

/** A text in which a BSN stands is shown to nobody; reading the cell masks it. */
function countSpellings(rowsOf: ColumnTexts) {
  const plain = new Map<string, number>();
  for (const [cell, rows] of rowsOf) {
    const text = plainText(cell);
    if (text === '' || maskBsns(text).found > 0) continue;
    plain.set(text, (plain.get(text) ?? 0) + rows);
  }
  const all = [...plain].map(([text, rows]) => ({ text, rows }));
  return {
    telling: all.filter(({ text }) => !saysNothing(text)),
    empty: all.filter(({ text }) => saysNothing(text)),
  };
}

/** What was chosen for a spelling before goes first, also where Trede itself would understand it. */
const recalling =
  (field: ImportField, remembered: RememberedValues) =>
  (judged: Judged): Judged => {
    const before = remembered(field, judged.text);
    if (before === undefined || before === judged.text) return judged;
    return { ...judged, look: { suggestion: before, by: 'remembered' } };
  };
