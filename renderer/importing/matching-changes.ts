import type {
  ColumnValues,
  Correction,
  ImportField,
  ListMatch,
  ValueMatch,
} from '#shared/importing/schema.ts';
import { hasOwnDate, matchList, type Matching } from './import-draft.ts';

/** Another shape: other fields, other questions. Only a date that the user typed stays. */
export function withShape(matching: Matching, match: ListMatch): Matching {
  const { list, file, tableChoices, asFound } = matching;
  const fresh = matchList({ list, file, tableChoices, asFound, match }, null);
  return hasOwnDate(matching) ? { ...fresh, dateText: matching.dateText } : fresh;
}

/** The same columns, but nothing is known of them from before. */
export const withoutLayout = (matching: Matching): Matching => ({
  ...matching,
  match: { ...matching.match, layout: null },
});

export const chooseField = (
  matching: Matching,
  index: number,
  field: ImportField | null,
): Matching => ({ ...matching, fields: matching.fields.with(index, field) });

/** The answer for a column that could hold BSNs. With BSNs in it, it stays out. */
export function answerBsn(matching: Matching, index: number, holdsBsns: boolean): Matching {
  const others = matching.notBsn.filter((other) => other !== index);
  return holdsBsns
    ? { ...chooseField(matching, index, null), notBsn: others }
    : { ...matching, notBsn: [...others, index] };
}

/** What a spelling stands for; takes the place of an earlier choice. */
export function chooseValue(matching: Matching, choice: ValueMatch): Matching {
  const others = matching.values.filter(
    ({ field, text }) => field !== choice.field || text !== choice.text,
  );
  return { ...matching, values: [...others, choice] };
}

export type Spelling = ColumnValues['spellings'][number];

/** What a spelling stands for now: chosen, else suggested. `undefined`: neither. `null`: left empty. */
export function valueOf(
  { values }: Matching,
  { field }: Pick<ColumnValues, 'field'>,
  { text, suggestion }: Spelling,
): string | null | undefined {
  const chosen = values.find((value) => value.field === field && value.text === text);
  return chosen === undefined ? (suggestion ?? undefined) : chosen.value;
}

/** A spelling in a closed column that means nothing yet: its cells will be faults. */
export const isUnchosen = (matching: Matching, column: ColumnValues, spelling: Spelling): boolean =>
  column.kind === 'closed' && valueOf(matching, column, spelling) === undefined;

/** Leaves the cells empty of every spelling in a closed column that means nothing yet. */
export const leaveRestEmpty = (matching: Matching, column: ColumnValues): Matching => ({
  ...matching,
  values: [
    ...matching.values,
    ...column.spellings
      .filter((spelling) => isUnchosen(matching, column, spelling))
      .map(({ text }) => ({ field: column.field, text, value: null })),
  ],
});

/** Takes over every suggestion that the user has seen and left as it was. */
export function confirmValues(matching: Matching, columns: readonly ColumnValues[]): Matching {
  const chosen = new Set(matching.values.map(({ field, text }) => `${field}\n${text}`));
  const confirmed = columns.flatMap(({ field, spellings }) =>
    spellings.flatMap(({ text, suggestion }) =>
      suggestion === null || chosen.has(`${field}\n${text}`)
        ? []
        : [{ field, text, value: suggestion }],
    ),
  );
  return confirmed.length === 0
    ? matching
    : { ...matching, values: [...matching.values, ...confirmed] };
}

/** Whether the user should look: not at what was chosen for an earlier list, nor at what was chosen here. */
export const needsLook = (matching: Matching, columns: readonly ColumnValues[]): boolean =>
  columns.some(({ field, spellings }) =>
    spellings.some(
      ({ text, by }) =>
        by !== 'remembered' &&
        !matching.values.some((value) => value.field === field && value.text === text),
    ),
  );

const atOtherCell = (cell: Pick<Correction, 'line' | 'column'>) => (other: Correction) =>
  other.line !== cell.line || other.column !== cell.column;

/** Puts another text in a cell, in place of what stands in the file. */
export const correct = (matching: Matching, correction: Correction): Matching => ({
  ...matching,
  corrections: [...matching.corrections.filter(atOtherCell(correction)), correction],
});

/** Gives a cell back the text of the file. */
export const dropCorrection = (
  matching: Matching,
  cell: Pick<Correction, 'line' | 'column'>,
): Matching => ({ ...matching, corrections: matching.corrections.filter(atOtherCell(cell)) });

type Typed = Matching['typed'];

/** Keeps what was typed over a faulty cell or kind of fault; `undefined`: it is mended. */
export function keepTyped(typed: Typed, key: string, text: string | undefined): Typed {
  const { [key]: _before, ...others } = typed;
  return text === undefined ? others : { ...others, [key]: text };
}

/** Forgets what was typed over cells of these rows: their keys begin with the line. */
export function withoutLines(typed: Typed, lines: readonly number[]): Typed {
  const gone = new Set(lines.map(String));
  const left = Object.entries(typed).filter(([key]) => !gone.has(key.split(':')[0] ?? ''));
  return Object.fromEntries(left);
}

/** Keeps rows out of the import, and forgets what was typed over their cells. */
export const skipLines = (matching: Matching, lines: readonly number[]): Matching => ({
  ...matching,
  skippedLines: [...new Set([...matching.skippedLines, ...lines])].sort((a, b) => a - b),
  typed: withoutLines(matching.typed, lines),
});

/** Lets rows take part again. */
export const keepLines = (matching: Matching, lines: readonly number[]): Matching => ({
  ...matching,
  skippedLines: matching.skippedLines.filter((line) => !lines.includes(line)),
});

/** `sameAs`: the number of the client who this one is; `null`: somebody else. */
export function answerPerson(
  matching: Matching,
  clientNumber: string,
  sameAs: string | null,
): Matching {
  const others = matching.samePersons.filter((answer) => answer.clientNumber !== clientNumber);
  return { ...matching, samePersons: [...others, { clientNumber, sameAs }] };
}

/** Takes the answer about a client back, so that the question stands again. */
export const dropAnswer = (matching: Matching, clientNumber: string): Matching => ({
  ...matching,
  samePersons: matching.samePersons.filter((answer) => answer.clientNumber !== clientNumber),
});

/** Decides whether the list's values of these fields take the place of the team file's. */
export function decideFields(
  matching: Matching,
  fields: readonly ImportField[],
  overwrite: boolean,
): Matching {
  const others = matching.overwrite.filter((other) => !fields.includes(other));
  return {
    ...matching,
    overwrite: overwrite ? [...others, ...fields] : others,
    decided: [...new Set([...matching.decided, ...fields])],
  };
}
