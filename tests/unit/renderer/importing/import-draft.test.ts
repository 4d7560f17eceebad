import { describe, expect, it } from 'vitest';
import { noteOf, wantsAttention } from '../../../../renderer/importing/column-notes.ts';
import {
  choicesOf,
  matchList,
  readReferenceDate,
  whyNotYet,
} from '../../../../renderer/importing/import-draft.ts';
import {
  answerBsn,
  chooseField,
  chooseValue,
  correct,
  decideFields,
  skipLines,
  answerPerson,
  withShape,
} from '../../../../renderer/importing/matching-changes.ts';
import { complete, fresh, listOf, today } from './lists.ts';

describe('matching the columns of a list', () => {
  it('begins with what was recognised and the suggested date', () => {
    const matching = matchList(fresh(complete), null);
    expect(matching.fields).toEqual(['clientNumber', 'firstName', 'lastName', null, null]);
    expect(matching.dateText).toBe('31-12-2019');
    expect(whyNotYet(matching, today)).toBeNull();
  });

  it('keeps the choices for an improved copy with the same columns', () => {
    const before = chooseField(matchList(fresh(complete), null), 4, 'track');
    const after = matchList(fresh({ ...complete, listId: 'beter' }), {
      ...before,
      dateText: '01-12-2019',
    });
    expect(after.list.listId).toBe('beter');
    expect(after.fields[4]).toBe('track');
    expect(after.dateText).toBe('01-12-2019');
  });

  it('follows the new suggestion for a date that the user left alone', () => {
    const before = matchList(fresh(complete), null);
    const newer = { ...complete, suggestedReferenceDate: '2020-02-01' };
    expect(matchList(fresh(newer), before).dateText).toBe('01-02-2020');
  });

  it('lets go of what was mended and skipped: those are lines of the older copy', () => {
    const chosen = chooseValue(matchList(fresh(complete), null), {
      field: 'track',
      text: 'W',
      value: 'werk',
    });
    const before = decideFields(
      answerPerson(
        skipLines(correct(chosen, { line: 3, column: 1, text: 'Rima' }), [4]),
        '203402',
        null,
      ),
      ['lastName'],
      true,
    );
    const after = matchList(fresh({ ...complete, listId: 'beter' }), before);
    expect([after.corrections, after.skippedLines]).toEqual([[], []]);
    expect(after.values).toEqual(before.values);
    expect(after.samePersons).toEqual(before.samePersons);
    expect(after.overwrite).toEqual(before.overwrite);
  });

  it('starts anew when the copy is read as another shape', () => {
    const before = chooseField(matchList(fresh(complete), null), 4, 'track');
    const other = { ...complete, shape: 'contacts' as const };
    expect(matchList(fresh(other), before).fields[4]).toBeNull();
  });

  it('takes another shape with its own suggestions, and only keeps a date of one’s own', () => {
    const before = { ...chooseField(matchList(fresh(complete), null), 4, 'track') };
    const match = { ...listOf([['Kl.nr.', 'clientNumber']]), shape: 'ladder' as const };
    expect(withShape(before, match).fields).toEqual(['clientNumber']);
    expect(withShape(before, { ...match, suggestedReferenceDate: '2020-05-01' }).dateText).toBe(
      '01-05-2020',
    );
    expect(withShape({ ...before, dateText: '01-12-2019' }, match).dateText).toBe('01-12-2019');
  });

  it('starts anew for a list with other columns', () => {
    const before = chooseField(matchList(fresh(complete), null), 4, 'track');
    const other = listOf([['Nummer', 'clientNumber']]);
    expect(matchList(fresh(other), before).fields).toEqual(['clientNumber']);
  });

  it('never keeps a choice for a column that turns out to hold BSNs', () => {
    const before = chooseField(matchList(fresh(complete), null), 4, 'householdNumber');
    const columns = complete.columns.with(4, {
      index: 4,
      header: 'Opm.',
      examples: [],
      suggestedBy: null,
      leftOut: null,
      maybeBsn: false,
      suggestedField: null,
      looksLikeBsn: true,
    });
    expect(matchList(fresh({ ...complete, columns }), before).fields[4]).toBeNull();
  });
});

describe('what is said of a column', () => {
  const matching = matchList(fresh(complete), null);
  const textAt = (index: number, of = matching) => {
    const column = of.list.columns[index];
    return column === undefined ? '' : noteOf(of, column).text;
  };

  it('tells required, BSN and not recognised apart', () => {
    expect(textAt(0)).toBe('verplicht, herkend');
    expect(textAt(3)).toBe('BSN: nooit bewaard');
    expect(textAt(4)).toBe('niet herkend, blijft weg');
  });

  it('names the other column when a field is chosen twice, and keeps the way on shut', () => {
    const double = chooseField(matching, 4, 'firstName');
    expect(textAt(4, double)).toBe('ook bij ‘Voornaam’');
    expect(textAt(1, double)).toBe('ook bij ‘Opm.’');
    expect(whyNotYet(double, today)).toBe('Twee kolommen staan op voornaam. Kies er één.');
    expect(choicesOf(double, today)).toBeNull();
  });

  it('says so when a recognised column is left out, and when a field is the user’s own choice', () => {
    expect(textAt(1, chooseField(matching, 1, null))).toBe('weggelaten');
    expect(textAt(4, chooseField(matching, 4, 'track'))).toBe('zelf gekozen');
  });
});

describe('what must be there before the list is checked', () => {
  it('asks for a required column', () => {
    const without = chooseField(matchList(fresh(complete), null), 0, null);
    expect(whyNotYet(without, today)).toContain('Kies eerst een kolom voor klantnummer.');
  });

  it('reads the reference date, and refuses none, an impossible and a future one', () => {
    expect(readReferenceDate('1-6-2017', today).date).toBe('2017-06-01');
    expect(readReferenceDate(' ', today).problem).toBe('Vul de dag in waarop de lijst klopt.');
    expect(readReferenceDate('31-02-2019', today).problem).toContain('Februari 2019 heeft 28');
    expect(readReferenceDate('18-03-2026', today).problem).toContain('ligt in de toekomst');
    expect(readReferenceDate('17-03-2026', today).problem).toBeNull();
  });

  it('gives the choices of every column once all is well', () => {
    expect(choicesOf(matchList(fresh(complete), null), today)).toEqual({
      listId: 'lijst',
      shape: 'clients',
      notBsn: [],
      values: [],
      corrections: [],
      skippedLines: [],
      samePersons: [],
      overwrite: [],
      referenceDate: '2019-12-31',
      columns: [
        { column: 0, field: 'clientNumber' },
        { column: 1, field: 'firstName' },
        { column: 2, field: 'lastName' },
        { column: 3, field: null },
        { column: 4, field: null },
      ],
    });
  });
});

describe('a column that could hold BSNs or client numbers', () => {
  const doubtful = listOf([
    ['Kl.nr.', 'clientNumber', 'maybe'],
    ['Voornaam', 'firstName'],
    ['Achternaam', 'lastName'],
  ]);
  const matching = matchList(fresh(doubtful), null);
  const noteAt0 = (of: typeof matching) => {
    const column = of.match.columns[0];
    return column === undefined ? undefined : noteOf(of, column);
  };

  it('is asked about, and keeps the way on shut', () => {
    expect(noteAt0(matching)).toEqual({ kind: 'ask', text: 'BSN of eigen nummer?' });
    expect(whyNotYet(matching, today)).toBe('Zeg eerst wat er in de kolom ‘Kl.nr.’ staat.');
  });

  it('takes part once the user says that it holds no BSNs', () => {
    const answered = answerBsn(matching, 0, false);
    expect(whyNotYet(answered, today)).toBeNull();
    expect(choicesOf(answered, today)?.notBsn).toEqual([0]);
    expect(noteAt0(answered)?.kind).toBe('good');
  });

  it('stays out when it holds BSNs, also after a change of mind', () => {
    const answered = answerBsn(answerBsn(matching, 0, false), 0, true);
    expect([answered.fields[0], answered.notBsn]).toEqual([null, []]);
    expect(whyNotYet(answered, today)).toContain('klantnummer');
  });

  it('keeps the answer for an improved copy, until the column is no longer doubtful', () => {
    const answered = answerBsn(matching, 0, false);
    expect(matchList(fresh(doubtful), answered).notBsn).toEqual([0]);
    const sure = listOf([
      ['Kl.nr.', 'clientNumber'],
      ['Voornaam', 'firstName'],
      ['Achternaam', 'lastName'],
    ]);
    expect(matchList(fresh(sure), answered).notBsn).toEqual([]);
  });
});

describe('how sure a suggestion is', () => {
  it.each([
    ['layout', 'zoals de vorige keer', false],
    ['name', 'herkend', false],
    ['spelling', 'lijkt op een bekende naam', true],
    ['content', 'aan de inhoud herkend', true],
  ] as const)('says it in words: %s', (suggestedBy, text, look) => {
    const list = listOf([['Kolom', 'track']]);
    const columns = list.columns.map((column) => ({ ...column, suggestedBy }));
    const matching = matchList(fresh({ ...list, columns }), null);
    const [column] = matching.match.columns;
    if (column === undefined) throw new Error('no column');
    const note = noteOf(matching, column);
    expect(note.text).toBe(text);
    expect(wantsAttention(note)).toBe(look);
  });
});
