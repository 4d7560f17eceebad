import { cellReaders } from '#shared/importing/cells.ts';
import type { ColumnValues, ImportField } from '#shared/importing/schema.ts';
import { closedValues, type ClosedValue } from '#shared/importing/values/closed-values.ts';
import { nationalities } from '#shared/importing/values/nationalities.ts';
import { knownNationality } from '#shared/importing/values/nationality-of.ts';
import { suggestClosed } from '#shared/importing/values/suggest-closed.ts';
import { suggestNames } from '#shared/importing/values/suggest-names.ts';
import { suggestNationality } from '#shared/importing/values/suggest-nationality.ts';
import { folded } from '#shared/kernel/text.ts';
import type { WrittenNames } from '../matching/names-in-use.ts';

export type Spelling = ColumnValues['spellings'][number];
interface Counted {
  readonly text: string;
  readonly rows: number;
}

/** A spelling, with what the user should know of it. */
export interface Judged extends Counted {
  /** `null`: it needs no look. */
  readonly look: Pick<Spelling, 'suggestion' | 'by'> | null;
  /** As what it is read, on screen. */
  readonly value: string | null;
}

type Judgement = Pick<ColumnValues, 'kind' | 'options'> & { readonly spellings: Judged[] };

/** What Trede makes of the spellings of a field; `null`: its cells hold no words or names. */
export function judgeValues(
  field: ImportField,
  spellings: readonly Counted[],
  names: WrittenNames,
): Judgement | null {
  const closed = closedValues[field];
  if (closed !== undefined) return judgeClosed(field, spellings, closed);
  switch (field) {
    case 'nationality':
      return judgeNationalities(spellings, names.nationalities);
    case 'caseManager':
      return judgeNames(spellings, names.caseManagers, false);
    case 'trajectoryType':
      return judgeNames(spellings, names.types, true);
    case 'provider':
      return judgeNames(spellings, names.providers, true);
    case 'fund':
      return judgeNames(spellings, names.funds, true);
    default:
      return null;
  }
}

const suggested = (suggestion: string | null): Pick<Spelling, 'suggestion' | 'by'> => ({
  suggestion,
  by: suggestion === null ? null : 'spelling',
});

function judgeClosed(
  field: ImportField,
  spellings: readonly Counted[],
  closed: readonly ClosedValue[],
): Judgement {
  return {
    kind: 'closed',
    options: closed.map(({ value, label }) => ({ value, label })),
    spellings: spellings.map(({ text, rows }) => {
      const reading = cellReaders[field](text);
      if ('fault' in reading) {
        return { text, rows, look: suggested(suggestClosed(text, closed)), value: null };
      }
      const { value } = reading;
      const code = typeof value === 'boolean' ? (value ? 'ja' : 'nee') : String(value);
      const label = closed.find((one) => one.value === code)?.label ?? null;
      return { text, rows, look: null, value: label };
    }),
  };
}

/** Spellings that differ in case or accents only, as the first of the list. */
function asOne(spellings: readonly Counted[]): Counted[] {
  const found = new Map<string, { text: string; rows: number }>();
  for (const { text, rows } of spellings) {
    const key = folded(text);
    const first = found.get(key);
    if (first === undefined) found.set(key, { text, rows });
    else first.rows += rows;
  }
  return [...found.values()];
}

/**
 * Names that the team file does not have are shown, with the one that each nearly is or is short for.
 *
 * @param foldsCase whether storing takes names that differ in case or accents only as one
 */
function judgeNames(
  spellings: readonly Counted[],
  known: readonly string[],
  foldsCase: boolean,
): Judgement {
  const isKnown = new Set(known);
  const spelled = new Map(known.map((name) => [folded(name), name]));
  const knownFor = (text: string): string | undefined =>
    isKnown.has(text) ? text : foldsCase ? spelled.get(folded(text)) : undefined;
  const read = spellings.flatMap(({ text, rows }): Judged[] => {
    const value = knownFor(text);
    return value === undefined ? [] : [{ text, rows, look: null, value }];
  });
  const others = spellings.filter(({ text }) => knownFor(text) === undefined);
  const own = foldsCase ? asOne(others) : others;
  const alike = suggestNames(own, known);
  const looks = own.map(({ text, rows }, index): Judged => {
    const key = folded(text);
    const same = spelled.get(key);
    spelled.set(key, same ?? text);
    return { text, rows, look: suggested(same ?? alike[index] ?? null), value: null };
  });
  return { kind: 'open', options: optionsOf(known, looks), spellings: [...looks, ...read] };
}

/** All forms of a nationality that Trede knows are one when the cell is read. */
function judgeNationalities(spellings: readonly Counted[], inUse: readonly string[]): Judgement {
  const unknown = spellings.filter(({ text }) => knownNationality(text) === null);
  const named = judgeNames(unknown, inUse, true).spellings;
  const judged = named.map((one): Judged => {
    const nearly = one.look === null ? null : suggestNationality(one.text);
    return nearly === null ? one : { ...one, look: suggested(nearly) };
  });
  const read = spellings.flatMap(({ text, rows }): Judged[] => {
    const value = knownNationality(text);
    return value === null ? [] : [{ text, rows, look: null, value }];
  });
  const known = [...new Set([...inUse, ...Object.keys(nationalities)])];
  return { kind: 'open', options: optionsOf(known, judged), spellings: [...judged, ...read] };
}

const mostNewOptions = 200;
const { compare } = new Intl.Collator('nl', { numeric: true });

/** The known names, and behind those what else the list has. */
function optionsOf(known: readonly string[], judged: readonly Judged[]) {
  const own = judged.filter(({ look }) => look !== null).map(({ text }) => text);
  return [...known, ...own.slice(0, mostNewOptions).sort(compare)].map((name) => ({
    value: name,
    label: name,
  }));
}
