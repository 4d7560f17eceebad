import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeChanges } from '../../../../electron/backend/changes/conflicts.ts';
import { Refusal } from '../../../../electron/backend/refusal.ts';
import {
  beforeOf,
  besideOlder,
  clashes,
  olderOf,
  putBack,
  settled,
  toKeep,
  withOlder,
  type Basis,
} from '../../../../renderer/lib/draft-basis.ts';

type Values = Readonly<Record<'note' | 'place' | 'person', string | null>>;
type Texts = Readonly<Record<string, string>>;

const textsOf = (stored: Values): Texts => ({
  note: stored.note ?? '',
  place: stored.place ?? '',
  person: stored.person ?? '',
});
const opened = (stored: Values): Basis<Values> => ({ stored, texts: textsOf(stored), first: {} });
const inFile = (note: string): Values => ({ note, place: 'Deventer', person: null });

describe('a draft of something that another changed since', () => {
  const typed = { ...textsOf(inFile('oud')), note: 'A' };
  const kept = toKeep(typed, opened(inFile('oud')), false) ?? {};

  it('says so each time it is put back, and saves against what stood there when it was typed', () => {
    let draft = kept;
    for (let time = 0; time < 3; time += 1) {
      const basis = opened(inFile('B'));
      const put = putBack(draft, basis.texts, basis);
      expect(put?.changedSince).toEqual(['note']);
      expect(put?.texts).toEqual({ note: 'A' });
      const now = put?.basis ?? basis;
      expect(beforeOf(now)).toEqual(inFile('oud'));
      draft = toKeep({ ...basis.texts, ...put?.texts }, now, false) ?? {};
    }
    expect(draft).toEqual(kept);
  });

  it('keeps no more than what was typed, and is nothing once that is what stands there', () => {
    expect(toKeep(textsOf(inFile('oud')), opened(inFile('oud')), false)).toBeNull();
    expect(kept).toEqual({ note: 'A', 'was:note': 'oud', 'base:note': '"oud"' });
    const basis = opened(inFile('A'));
    expect(putBack(kept, basis.texts, basis)).toBeNull();
  });

  it('leaves a field alone in which something was typed meanwhile', () => {
    const basis = opened(inFile('oud'));
    expect(putBack(kept, { ...basis.texts, note: 'net getypt' }, basis)).toBeNull();
  });

  it('has nothing from before when it is about something new', () => {
    const basis: Basis<null> = { stored: null, texts: { note: '' }, first: {} };
    const draft = toKeep({ note: 'A' }, basis, false) ?? {};
    expect(draft).toEqual({ note: 'A', 'was:note': '' });
    const put = putBack(draft, basis.texts, basis);
    expect(beforeOf(put?.basis ?? basis)).toBeNull();
  });

  it('lets a form that holds itself what stood at first say so', () => {
    const texts = { note: 'B', 'was:note': 'B' };
    const basis: Basis<null> = { stored: null, texts, first: {} };
    const put = putBack({ note: 'A', 'was:note': 'oud' }, texts, basis);
    expect(put?.texts).toEqual({ note: 'A', 'was:note': 'oud' });
    // Chosen: what stands there now counts as seen.
    const seen = { note: 'A', 'was:note': 'B' };
    expect(toKeep(seen, put?.basis ?? basis, false)).toEqual(seen);
  });
});

describe('a draft of one whole', () => {
  it('stands whole as it was left when another changed the whole since', () => {
    const mine = inFile('oud');
    const draft = toKeep({ ...textsOf(mine), note: 'A' }, opened(mine), true) ?? {};
    const basis = opened({ note: 'B', place: 'Zutphen', person: 'B' });
    const put = putBack(draft, basis.texts, basis, textsOf);
    expect(put?.texts).toEqual({ ...textsOf(mine), note: 'A' });
    expect(put?.basis).toEqual(opened(mine));
  });

  it('is put back field by field when nothing changed', () => {
    const basis = opened(inFile('oud'));
    const draft = toKeep({ ...basis.texts, note: 'A' }, basis, true) ?? {};
    expect(putBack(draft, basis.texts, basis, textsOf)?.texts).toEqual({ note: 'A' });
  });
});

describe('a draft of something new', () => {
  const on = (day: string): Basis<null> => ({
    stored: null,
    texts: { note: '', date: day },
    first: {},
  });
  const kept = toKeep({ note: 'A', date: '20-11-2026' }, on('20-11-2026'), false) ?? {};

  it('still means the day on which it was typed when it is gone on with on another', () => {
    const basis = on('21-11-2026');
    const put = putBack(kept, basis.texts, basis);
    expect(put?.texts).toEqual({ note: 'A', date: '20-11-2026' });
    // It is what the form filled in then; nobody changed it since.
    expect(put?.changedSince).toEqual([]);
    expect(toKeep({ ...basis.texts, ...put?.texts }, put?.basis ?? basis, false)).toEqual(kept);
  });

  it('is nothing with only the day of then', () => {
    const put = putBack(kept, on('21-11-2026').texts, on('21-11-2026'));
    const left = { note: '', date: '20-11-2026' };
    expect(toKeep(left, put?.basis ?? on('21-11-2026'), false)).toBeNull();
    expect(toKeep({ ...left, date: '19-11-2026' }, on('21-11-2026'), false)).toMatchObject({
      date: '19-11-2026',
    });
  });

  it('says what changed since in a form that does not say what stands in the file', () => {
    const then: Basis<null> = { stored: null, texts: { title: 'oud' }, first: {} };
    const now: Basis<null> = { ...then, texts: { title: 'van een ander' } };
    const put = putBack(toKeep({ title: 'A' }, then, false) ?? {}, now.texts, now);
    expect(put?.changedSince).toEqual(['title']);
  });

  it('leaves the days of what stands in the file already alone', () => {
    const stored = { note: 'oud', date: '2026-11-01' };
    const basis: Basis<typeof stored> = {
      stored,
      texts: { note: 'oud', date: '01-11-2026' },
      first: {},
    };
    expect(toKeep({ ...basis.texts, note: 'A' }, basis, false)).not.toHaveProperty('date');
  });
});

describe('what was typed before the draft came', () => {
  const basis: Basis<null> = { stored: null, texts: { note: '', place: '' }, first: {} };
  const draft = { note: 'Half uur werk', 'was:note': '' };

  it('clashes with it in the same field only, and in a whole always', () => {
    expect(clashes(draft, { note: 'x', place: '' }, basis, false)).toBe(true);
    expect(clashes(draft, { note: '', place: 'x' }, basis, false)).toBe(false);
    expect(clashes(draft, { note: 'Half uur werk', place: '' }, basis, false)).toBe(false);
    expect(clashes(draft, { note: '', place: 'x' }, basis, true)).toBe(true);
    expect(clashes(draft, basis.texts, basis, true)).toBe(false);
  });

  it('is kept with the older beside it, and after sending the older is what is left', () => {
    const older = [{ savedAt: '2026-11-20T15:02:00.000Z', values: draft }];
    const kept = withOlder({ note: 'x' }, older) ?? {};
    expect(olderOf(kept)).toEqual({ typed: { note: 'x' }, older });
    expect(withOlder(null, older)).toEqual(draft);
    expect(withOlder(null, [])).toBeNull();
    const third = besideOlder({ note: 'y' }, { savedAt: '2026-11-21T09:00:00.000Z', values: kept });
    expect(olderOf(third).older.map(({ values }) => values['note'])).toEqual([
      'x',
      'Half uur werk',
    ]);
  });
});

const edit = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined });
const edits = fc.record({ note: edit, place: edit, person: edit });
const fields = ['note', 'place', 'person'] as const;
const labels = { note: 'Notitie', place: 'Plaats', person: 'Door wie' };
const edited = (from: Values, by: Readonly<Record<string, string | undefined>>): Values =>
  Object.fromEntries(fields.map((field) => [field, by[field] ?? from[field]])) as Values;
const read = (texts: Texts): Values =>
  Object.fromEntries(
    fields.map((field) => [field, texts[field] === '' ? null : texts[field]]),
  ) as Values;

describe('two who change the same', () => {
  it('each keep their own fields, saved again after the notice and put back from a draft', () => {
    fc.assert(
      fc.property(edits, edits, fc.boolean(), (byA, byB, locks) => {
        const first: Values = { note: 'a', place: null, person: 'c' };
        const now = edited(first, byB);
        let basis = opened(first);
        let texts = textsOf(edited(first, byA));
        if (locks) {
          const draft = toKeep(texts, basis, false) ?? {};
          basis = opened(now);
          const put = putBack(draft, basis.texts, basis);
          texts = { ...basis.texts, ...put?.texts };
          basis = put?.basis ?? basis;
        }
        const save = () =>
          mergeChanges({
            before: beforeOf(basis),
            now,
            after: read(texts),
            labels,
            shown: (_field, value) => String(value),
          });
        let stored: Values;
        try {
          stored = save();
        } catch (refused) {
          expect(refused).toBeInstanceOf(Refusal);
          const standing = { stored: now, texts: textsOf(now) };
          texts = settled(texts, basis, standing);
          basis = { ...standing, first: {} };
          stored = save();
        }
        for (const field of fields) {
          const changedByA = (byA[field] ?? first[field]) !== first[field];
          expect(stored[field]).toBe(changedByA ? byA[field] : now[field]);
        }
      }),
    );
  });
});
