import { describe, expect, it } from 'vitest';
import type { ColumnValues } from '#shared/importing/schema.ts';
import { choicesOf, matchList } from '../../../../renderer/importing/import-draft.ts';
import {
  answerPerson,
  chooseField,
  chooseValue,
  confirmValues,
  correct,
  decideFields,
  dropAnswer,
  dropCorrection,
  keepLines,
  keepTyped,
  leaveRestEmpty,
  needsLook,
  skipLines,
  valueOf,
} from '../../../../renderer/importing/matching-changes.ts';
import { complete, fresh, today } from './lists.ts';

const matching = matchList(fresh(complete), null);

const spelling = (
  text: string,
  suggestion: string | null,
  by: 'remembered' | 'spelling' | null = suggestion === null ? null : 'spelling',
) => ({ text, rows: 2, suggestion, by });

const columnOf = (...spellings: ColumnValues['spellings']): ColumnValues => ({
  field: 'track',
  column: 4,
  header: 'Opm.',
  kind: 'closed',
  options: [
    { value: 'werk', label: 'Werk' },
    { value: 'zorg', label: 'Zorg' },
  ],
  spellings,
  understood: 1,
  read: [],
});

describe('what the spellings stand for', () => {
  const unsure = spelling('wrk', 'werk');
  const unknown = spelling('??', null);
  const column = columnOf(unsure, unknown);

  it('is the suggestion until the user chooses, and empty counts as a choice', () => {
    expect(valueOf(matching, column, unsure)).toBe('werk');
    expect(valueOf(matching, column, unknown)).toBeUndefined();
    const chosen = chooseValue(matching, { field: 'track', text: 'wrk', value: null });
    expect(valueOf(chosen, column, unsure)).toBeNull();
    const again = chooseValue(chosen, { field: 'track', text: 'wrk', value: 'zorg' });
    expect(again.values).toEqual([{ field: 'track', text: 'wrk', value: 'zorg' }]);
  });

  it('takes over on leaving what was suggested, but not in place of a choice', () => {
    const chosen = chooseValue(matching, { field: 'track', text: 'wrk', value: 'zorg' });
    expect(confirmValues(chosen, [column]).values).toEqual(chosen.values);
    expect(confirmValues(matching, [column]).values).toEqual([
      { field: 'track', text: 'wrk', value: 'werk' },
    ]);
  });

  it('wants no look where all is remembered or chosen', () => {
    expect(needsLook(matching, [column])).toBe(true);
    expect(needsLook(matching, [columnOf(spelling('wrk', 'werk', 'remembered'))])).toBe(false);
    expect(needsLook(matching, [columnOf()])).toBe(false);
    const seen = chooseValue(confirmValues(matching, [column]), {
      field: 'track',
      text: '??',
      value: null,
    });
    expect(needsLook(seen, [column])).toBe(false);
  });

  it('is left empty at once for all that mean nothing yet', () => {
    expect(leaveRestEmpty(matching, column).values).toEqual([
      { field: 'track', text: '??', value: null },
    ]);
    expect(leaveRestEmpty(matching, { ...column, kind: 'open' }).values).toEqual([]);
  });

  it('goes out with its column', () => {
    const withTrack = confirmValues(chooseField(matching, 4, 'track'), [column]);
    expect(choicesOf(withTrack, today)?.values).toHaveLength(1);
    expect(choicesOf(chooseField(withTrack, 4, null), today)?.values).toEqual([]);
  });
});

describe('mending and leaving out', () => {
  it('keeps one text for each cell, and gives the text of the file back', () => {
    const once = correct(matching, { line: 4, column: 1, text: 'Rima' });
    const twice = correct(correct(once, { line: 4, column: 2, text: 'Nasser' }), {
      line: 4,
      column: 1,
      text: 'Rima A.',
    });
    expect(twice.corrections).toEqual([
      { line: 4, column: 2, text: 'Nasser' },
      { line: 4, column: 1, text: 'Rima A.' },
    ]);
    expect(dropCorrection(twice, { line: 4, column: 2 }).corrections).toEqual([
      { line: 4, column: 1, text: 'Rima A.' },
    ]);
  });

  it('skips rows in the order of the file, and lets them take part again', () => {
    const skipped = skipLines(skipLines(matching, [41, 7]), [7, 12]);
    expect(skipped.skippedLines).toEqual([7, 12, 41]);
    expect(keepLines(skipped, [7, 41]).skippedLines).toEqual([12]);
  });

  it('keeps the last answer about a person, or none', () => {
    const answered = answerPerson(answerPerson(matching, '12', '7'), '12', null);
    expect(answered.samePersons).toEqual([{ clientNumber: '12', sameAs: null }]);
    expect(dropAnswer(answered, '12').samePersons).toEqual([]);
  });

  it('overwrites only fields that are imported', () => {
    const chosen = decideFields(matching, ['lastName', 'sex'], true);
    expect(choicesOf(chosen, today)?.overwrite).toEqual(['lastName']);
    const second = decideFields(chosen, ['sex'], false);
    expect(second.overwrite).toEqual(['lastName']);
    expect(second.decided).toEqual(['lastName', 'sex']);
  });

  it('forgets what was typed in a row that is skipped, and keeps what was typed elsewhere', () => {
    const typed = keepTyped(keepTyped({}, '4:1', 'Rima'), '41:1', 'Sal');
    expect(skipLines({ ...matching, typed }, [4]).typed).toEqual({ '41:1': 'Sal' });
    expect(keepTyped(typed, '41:1', undefined)).toEqual({ '4:1': 'Rima' });
  });
});
