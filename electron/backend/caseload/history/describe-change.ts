import type { HistoryEntry } from '#shared/caseload/history/schema.ts';
import type { TouchedRow } from '../../changes/change-rows.ts';
import type { Names } from './look-up.ts';
import { tableWords } from './table-words.ts';
import type { ColumnWords } from './word-columns.ts';

type Line = HistoryEntry['lines'][number];
type Verb = 'toegevoegd' | 'gewijzigd' | 'verwijderd';

/** `Werk toegevoegd`, `Contact en afspraak toegevoegd`: what a change did, from its rows. */
export function describeRows(rows: readonly TouchedRow[], names: Names): string {
  const whole = new Set(rows.map(({ table }) => table as string));
  const done = new Map<Verb, Set<string>>();
  for (const row of rows) {
    const words = tableWords[row.table];
    const { partOf } = words ?? {};
    // The whole tells it already.
    if (partOf !== undefined && whole.has(partOf)) continue;
    const title = partOf === undefined ? titleOf(row) : tableWords[partOf]?.title;
    const verb =
      partOf === undefined && names.predecessorOf(row) === null ? verbOf(row) : 'gewijzigd';
    done.set(verb, (done.get(verb) ?? new Set()).add(title ?? 'gegevens'));
  }
  const sentences = [...done].map(([verb, titles]) => `${listed([...titles])} ${verb}`);
  return `${capital(sentences.join(', '))}${whichOf(rows, names)}`;
}

/** `: De Molen`, where one thing was changed and its lines do not say which. */
function whichOf(rows: readonly TouchedRow[], names: Names): string {
  const wholes = rows.filter(({ table }) => tableWords[table]?.partOf === undefined);
  const [only] = wholes;
  if (only === undefined || wholes.length > 1 || only.before === null || only.after === null) {
    return '';
  }
  const words = tableWords[only.table];
  const known = words?.columns.find(({ column }) => column === words.known);
  const which = known?.words(only.after, names) ?? null;
  return which === null ? '' : `: ${which}`;
}

/**
 * What stood in each column that a change touched, and what stands there after it. Of a second thing that
 * it touched the labels say what they belong to: `Datum (afspraak)`.
 */
export function linesOf(rows: readonly TouchedRow[], names: Names): Line[] {
  const first = rows.find(({ table }) => tableWords[table]?.columns.length !== 0)?.table;
  return rows.flatMap((row) => {
    const { table, before, after } = row;
    const words = tableWords[table];
    const isSecond = table !== first && words?.partOf === undefined;
    return (words?.columns ?? []).flatMap(({ column, label, words: wordsOf }): Line[] => {
      if (before !== null && after !== null && before[column] === after[column]) return [];
      const earlier = words?.known === column ? handedOver(row, names, wordsOf) : null;
      if (earlier !== null) return [{ label, before: null, after: earlier }];
      const line = {
        label: isSecond ? `${label} (${titleOf(row) ?? ''})` : label,
        before: before === null ? null : wordsOf(before, names),
        after: after === null ? null : wordsOf(after, names),
      };
      return line.before === line.after ? [] : [line];
    });
  });
}

/** `van Marloes naar Ruud`: where what holds since takes the place of what held before. */
function handedOver(row: TouchedRow, names: Names, wordsOf: ColumnWords['words']): string | null {
  const { before, after } = row;
  const earlier = names.predecessorOf(row);
  if (earlier === null || (before !== null && after !== null)) return null;
  const [from, to] = before === null ? [earlier, after] : [before, earlier];
  if (to === null) return null;
  return `van ${wordsOf(from, names) ?? 'niets'} naar ${wordsOf(to, names) ?? 'niets'}`;
}

/** Of the row of a client, what is called after what was done with it. */
function titleOf({ table, before, after }: TouchedRow): string | undefined {
  if (table !== 'client') return tableWords[table]?.title;
  if (before === null || after === null) return 'klant';
  const changed = Object.keys(after).filter((column) => before[column] !== after[column]);
  const isMove = changed.length === 1 && changed[0] === 'household_id';
  return isMove ? 'bijstandspartij' : tableWords['client']?.title;
}

function verbOf({ before, after }: TouchedRow): Verb {
  if (before === null) return 'toegevoegd';
  return after === null ? 'verwijderd' : 'gewijzigd';
}

const listed = (titles: readonly string[]): string =>
  titles.length < 2
    ? (titles[0] ?? '')
    : `${titles.slice(0, -1).join(', ')} en ${titles.at(-1) ?? ''}`;

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
