import { describe, expect, it } from 'vitest';
import type { ColumnValues } from '#shared/importing/schema.ts';
import { matchList } from '../../../../renderer/importing/import-draft.ts';
import { chooseValue } from '../../../../renderer/importing/matching-changes.ts';
import {
  inOrder,
  isLikelyWrongField,
  isNewName,
  noteOfValue,
} from '../../../../renderer/importing/value-notes.ts';
import { complete, fresh } from './lists.ts';

const matching = matchList(fresh(complete), null);
const column = (kind: ColumnValues['kind']): ColumnValues => ({
  field: 'provider',
  column: 4,
  header: 'Leverancier',
  kind,
  options: [{ value: 'Lemat', label: 'Stichting Lemat' }],
  spellings: [],
  understood: 0,
  read: [],
});
const spelling = (
  suggestion: string | null,
  by: 'remembered' | 'spelling' | null = suggestion === null ? null : 'spelling',
) => ({ text: 'St. Lemat', rows: 3, suggestion, by });

describe('what is said of a spelling', () => {
  it('asks for a choice only where no name of its own is allowed', () => {
    expect(noteOfValue(matching, column('closed'), spelling(null)).text).toBe('nog te kiezen');
    expect(noteOfValue(matching, column('open'), spelling(null)).text).toBe('komt erbij in Trede');
  });

  it('tells a suggestion, an earlier choice and a choice of now apart', () => {
    const closed = column('closed');
    const note = (of: typeof matching, one: ReturnType<typeof spelling>) =>
      noteOfValue(of, closed, one).text;
    expect(note(matching, spelling('Lemat'))).toBe('voorstel');
    expect(note(matching, spelling('Lemat', 'remembered'))).toBe('zoals de vorige keer');
    const chosen = (value: string | null) =>
      chooseValue(matching, { field: 'provider', text: 'St. Lemat', value });
    expect(note(chosen('Lemat'), spelling(null))).toBe('zelf gekozen');
    expect(note(chosen(null), spelling('Lemat'))).toBe('cel blijft leeg');
    expect(noteOfValue(chosen('St. Lemat'), column('open'), spelling('Lemat')).text).toBe(
      'komt erbij in Trede',
    );
    const open = column('open');
    const amongOptions = {
      ...open,
      options: [...open.options, { value: 'St. Lemat', label: 'St. Lemat' }],
    };
    expect(noteOfValue(chosen('St. Lemat'), amongOptions, spelling('Lemat')).text).toBe(
      'komt erbij in Trede',
    );
  });
});

describe('a column of another field', () => {
  const unknown = Array.from({ length: 12 }, (_, index) => ({
    ...spelling(null),
    text: `kenmerk ${index}`,
  }));

  it('shows by many unknown spellings and not one known', () => {
    const closed = column('closed');
    expect(isLikelyWrongField({ ...closed, spellings: unknown })).toBe(true);
    expect(
      isLikelyWrongField({
        ...closed,
        spellings: unknown,
        read: [{ text: 'm', value: 'Man', rows: 1 }],
      }),
    ).toBe(false);
    expect(isLikelyWrongField({ ...closed, spellings: unknown.slice(0, 3) })).toBe(false);
    expect(isLikelyWrongField({ ...column('open'), spellings: unknown })).toBe(false);
  });
});

describe('the order of spellings', () => {
  it('puts first what Trede does not know, then its suggestions, each by their number of rows', () => {
    const of = (
      text: string,
      rows: number,
      suggestion: string | null,
      by: 'remembered' | 'spelling' | null,
    ) => ({ text, rows, suggestion, by });
    const spellings = [
      of('bekend', 90, 'Lemat', 'remembered'),
      of('voorstel', 50, 'Lemat', 'spelling'),
      of('weinig', 1, null, null),
      of('veel', 9, null, null),
    ];
    const ordered = (kind: ColumnValues['kind']) =>
      inOrder({ kind, spellings }).map(({ text }) => text);
    expect(ordered('closed')).toEqual(['veel', 'weinig', 'voorstel', 'bekend']);
    expect(ordered('open')).toEqual(['voorstel', 'bekend', 'veel', 'weinig']);
    const newNames = spellings.filter((one) => isNewName({ kind: 'open' }, one));
    expect(newNames.map(({ text }) => text)).toEqual(['weinig', 'veel']);
  });
});
