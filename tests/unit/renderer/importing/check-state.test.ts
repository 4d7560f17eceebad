import { describe, expect, it } from 'vitest';
import { noCounts } from '#shared/importing/counts.ts';
import type { CheckedList, ImportField, PersonQuestion } from '#shared/importing/schema.ts';
import { addedLines } from '../../../../renderer/importing/added-lines.ts';
import {
  firstSection,
  keptFields,
  sectionsOf,
  standingOf,
  whyNotImport,
} from '../../../../renderer/importing/check-state.ts';

const checked = (parts: Partial<CheckedList> = {}): CheckedList => ({
  counts: { ...noCounts(), rows: 3, newRows: 3, clients: 3 },
  faults: [],
  warnings: [],
  questions: [],
  changes: [],
  caseManagers: { added: [], joined: [] },
  ...parts,
});
const fault = (line: number) => ({ line, column: 'M/V', columnIndex: 2, message: 'Dit kan niet.' });
const question = (answer: PersonQuestion['answer']): PersonQuestion => ({
  line: 4,
  clientNumber: '1',
  name: 'Selam Okbay',
  birthDate: null,
  other: { clientNumber: '2', name: 'Selam Okbay', birthDate: null, line: null },
  answer,
});
const untouched = { corrections: [], skippedLines: [], decided: [] };
const change = (field: ImportField, count: number) => ({
  field,
  count,
  examples: [],
  overwrite: false,
});

describe('why a list cannot be imported', () => {
  it('says nothing when it can', () => {
    expect(whyNotImport(checked(), [])).toBeNull();
    expect(whyNotImport(checked({ questions: [question('same')] }), [])).toBeNull();
  });

  it('counts rows with a fault, not faults, and open questions', () => {
    const reason = whyNotImport(
      checked({ faults: [fault(3), fault(3), fault(9)], questions: [question(null)] }),
      [],
    );
    expect(reason).toBe(
      'Herstel eerst de 2 rijen met een fout, of sla ze over. Beantwoord eerst de vraag.',
    );
  });

  it('tells a list that is in already from one of which every row is skipped', () => {
    const counts = { ...noCounts(), rows: 3 };
    expect(whyNotImport(checked({ counts: { ...counts, unchangedRows: 3 } }), [])).toContain(
      'al in',
    );
    expect(whyNotImport(checked({ counts: { ...counts, skippedRows: 3 } }), [])).toContain(
      'alle rijen',
    );
  });
});

describe('a list that differs from the team file', () => {
  const list = checked({ changes: [change('sex', 5), change('track', 1)] });

  it('waits until the user chose for each field', () => {
    expect(whyNotImport(list, [])).toBe('Kies eerst bij 2 kolommen of uw lijst wint, of Trede.');
    expect(whyNotImport(list, ['sex'])).toContain('1 kolom');
    expect(whyNotImport(list, ['track', 'sex'])).toBeNull();
  });

  it('counts the values, and those that stay as they were', () => {
    const decided = { ...untouched, decided: ['sex', 'track'] as ImportField[] };
    expect(sectionsOf(list, decided)[0]).toEqual({ id: 'changes', count: 6, toChoose: 0 });
    expect(keptFields(list, ['track'])).toEqual([{ field: 'sex', count: 5 }]);
  });

  it('brings nothing when all of that stays, which is not what is in already', () => {
    const counts = { ...noCounts(), rows: 3 };
    expect(whyNotImport({ ...list, counts }, ['sex', 'track'])).toContain('laat u staan');
  });
});

describe('the parts of the step', () => {
  it('are only those that have something, and what comes in', () => {
    expect(sectionsOf(checked(), untouched).map(({ id }) => id)).toEqual(['added']);
    const all = sectionsOf(
      checked({
        faults: [fault(3)],
        warnings: [fault(4)],
        questions: [question('same'), question(null)],
        changes: [{ field: 'sex', count: 1, examples: [], overwrite: false }],
      }),
      untouched,
    );
    expect(all).toEqual([
      { id: 'faults', count: 1 },
      { id: 'questions', count: 1 },
      { id: 'changes', count: 1, toChoose: 1 },
      { id: 'warnings', count: 1 },
      { id: 'added' },
    ]);
  });

  it('keep the faults as long as something was mended or skipped', () => {
    const sections = sectionsOf(checked(), { ...untouched, skippedLines: [4] });
    expect(sections[0]).toEqual({ id: 'faults', count: 0 });
    expect(firstSection(sections)).toBe('added');
  });

  it('begin with what keeps the list out, then with what there is to choose', () => {
    const changes = [{ field: 'sex' as const, count: 1, examples: [], overwrite: false }];
    const first = (parts: Partial<CheckedList>) =>
      firstSection(sectionsOf(checked(parts), untouched));
    expect(first({ faults: [fault(1)], questions: [question(null)], changes })).toBe('faults');
    expect(first({ questions: [question(null)], changes })).toBe('questions');
    expect(first({ questions: [question('same')], changes })).toBe('changes');
    expect(first({ warnings: [fault(1)] })).toBe('added');
  });
});

it('divides the rows over the parts of the bar', () => {
  const counts = {
    ...noCounts(),
    newRows: 5,
    changedRows: 2,
    unchangedRows: 1,
    warningRows: 9,
    faultRows: 3,
    skippedRows: 4,
  };
  expect(standingOf({ counts })).toEqual({ rows: 15, ready: 8, warning: 8, fault: 3, skipped: 4 });
});

it('counts only what a list of its kind brings', () => {
  const counts = { ...noCounts(), invoices: 2, billedCents: 12_345, orders: 1 };
  expect(addedLines(counts)).toEqual([
    { term: 'Facturen', figure: '2' },
    { term: 'Bedrag van de facturen, met btw', figure: expect.stringContaining('123,45') },
    { term: 'Orders bij die facturen', figure: '1' },
  ]);
});
