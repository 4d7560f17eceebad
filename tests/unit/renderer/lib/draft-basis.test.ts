import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeChanges } from '../../../../electron/backend/changes/conflicts.ts';
import { Refusal } from '../../../../electron/backend/refusal.ts';
import {
  beforeOf,
  putBack,
  settled,
  toKeep,
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
