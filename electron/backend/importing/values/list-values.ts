import { maskBsns } from '#shared/importing/bsn.ts';
import { cellReaders, plainText } from '#shared/importing/cells.ts';
import type { List } from '#shared/importing/rows.ts';
import type { ColumnChoices, ColumnValues, ImportField } from '#shared/importing/schema.ts';
import { closedValues } from '#shared/importing/values/closed-values.ts';
import { nationalities } from '#shared/importing/values/nationalities.ts';
import { knownNationality } from '#shared/importing/values/nationality-of.ts';
import { suggestClosed } from '#shared/importing/values/suggest-closed.ts';
import { suggestNames } from '#shared/importing/values/suggest-names.ts';
import { suggestNationality } from '#shared/importing/values/suggest-nationality.ts';
import { saysNothing } from '#shared/importing/words.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { rememberedValues, type RememberedValues } from '../layouts/remembered-values.ts';
import { countCells, type ColumnTexts } from '../matching/column-texts.ts';
import type { JudgedColumn } from '../matching/judged-columns.ts';
import { writtenNames, type WrittenNames } from '../matching/names-in-use.ts';

/** Nobody looks at more; a column with more is not of this field. */
const mostSpellings = 200;

type Spelling = ColumnValues['spellings'][number];
interface Counted {
  readonly text: string;
  readonly rows: number;
}
/** What is to be said of each spelling; `null`: it needs no look. */
type Judge = (spellings: readonly Counted[]) => (Pick<Spelling, 'suggestion' | 'by'> | null)[];

const namesFor = {
  trajectoryType: 'types',
  provider: 'providers',
  fund: 'funds',
  caseManager: 'caseManagers',
} as const satisfies Partial<Record<ImportField, keyof WrittenNames>>;

/** The spellings that the user should look at, for each chosen column with words or names in it. */
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
    const values = valuesOf(field, names);
    if (values === null) return [];
    const spellings = countSpellings(seen.texts ?? countCells(list, column));
    const judgements = recalling(field, remembered, values.judge)(spellings);
    const looks = spellings.flatMap(({ text, rows }, index): Spelling[] => {
      const judgement = judgements[index];
      return judgement === null || judgement === undefined ? [] : [{ text, rows, ...judgement }];
    });
    if (looks.length === 0) return [];
    return [
      {
        field,
        column,
        header: seen.shown,
        kind: values.kind,
        options: values.options,
        spellings: looks.toSorted((a, b) => b.rows - a.rows).slice(0, mostSpellings),
        understood: spellings.length - looks.length,
      },
    ];
  });
}

/** A text in which a BSN stands is shown to nobody; reading the cell masks it. */
function countSpellings(rowsOf: ColumnTexts): Counted[] {
  const plain = new Map<string, number>();
  for (const [cell, rows] of rowsOf) {
    const text = plainText(cell);
    if (text === '' || saysNothing(text) || maskBsns(text).found > 0) continue;
    plain.set(text, (plain.get(text) ?? 0) + rows);
  }
  return [...plain].map(([text, rows]) => ({ text, rows }));
}

/** What was chosen for a spelling before goes first, also where Trede itself would understand it. */
const recalling =
  (field: ImportField, remembered: RememberedValues, judge: Judge): Judge =>
  (spellings) => {
    const judged = judge(spellings);
    return spellings.map(({ text }, index) => {
      const before = remembered(field, text);
      if (before === undefined || before === text) return judged[index] ?? null;
      return { suggestion: before, by: 'remembered' };
    });
  };

const suggested = (suggestion: string | null): Pick<Spelling, 'suggestion' | 'by'> => ({
  suggestion,
  by: suggestion === null ? null : 'spelling',
});

type Values = Pick<ColumnValues, 'kind' | 'options'> & { readonly judge: Judge };

function valuesOf(field: ImportField, names: WrittenNames): Values | null {
  const closed = closedValues[field];
  if (closed !== undefined) {
    return {
      kind: 'closed',
      options: closed.map(({ value, label }) => ({ value, label })),
      judge: (spellings) =>
        spellings.map(({ text }) =>
          'fault' in cellReaders[field](text) ? suggested(suggestClosed(text, closed)) : null,
        ),
    };
  }
  if (field === 'nationality') {
    const known = new Set([...names.nationalities, ...Object.keys(nationalities)]);
    return {
      kind: 'open',
      options: optionsOf([...known]),
      judge: (spellings) => judgeNationalities(spellings, names.nationalities),
    };
  }
  if (!isNamed(field)) return null;
  const known = names[namesFor[field]];
  return {
    kind: 'open',
    options: optionsOf(known),
    judge: (spellings) =>
      suggestNames(spellings, known).map((name) => (name === null ? null : suggested(name))),
  };
}

const isNamed = (field: ImportField): field is keyof typeof namesFor => field in namesFor;

const optionsOf = (names: readonly string[]) => names.map((name) => ({ value: name, label: name }));

/** All forms of a nationality that Trede knows are one when the cell is read. */
function judgeNationalities(
  spellings: readonly Counted[],
  inUse: readonly string[],
): (Pick<Spelling, 'suggestion' | 'by'> | null)[] {
  const unknown = spellings.filter(({ text }) => knownNationality(text) === null);
  const alike = suggestNames(unknown, inUse);
  const own = new Map(unknown.map(({ text }, index) => [text, alike[index] ?? null]));
  return spellings.map(({ text }) => {
    if (knownNationality(text) !== null || inUse.includes(text)) return null;
    const suggestion = suggestNationality(text) ?? own.get(text) ?? null;
    return suggestion === null ? null : suggested(suggestion);
  });
}
