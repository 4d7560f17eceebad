import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draftKey } from '#shared/kernel/drafts.ts';
import {
  DraftKeeper,
  forgetDrafts,
  holdsDrafts,
  writeDrafts,
  writeHeldDrafts,
  type DraftKeeperOptions,
  type DraftTexts,
  type FoundDraft,
  type KeptState,
} from '../../../../renderer/lib/drafts.ts';

/** A backend with one draft that answers in order, and not at all while it is busy. */
let stored: FoundDraft | null;
let busy: PromiseWithResolvers<void>;
let away: boolean;
const key = draftKey('contact-new', { group: [3] });
const savedAt = '2026-11-20T15:02:00.000Z';
const tooLong = 'Deze tekst is te lang.';

beforeEach(() => {
  stored = null;
  away = false;
  busy = Promise.withResolvers();
  let turn = busy.promise;
  const after = <Value>(act: () => Value): Promise<Value> => {
    const answer = turn.then(act);
    turn = answer.then(() => {});
    return answer;
  };
  const calls = {
    'caseload.draft': () => after(() => ({ ok: true, value: stored })),
    'caseload.keepDraft': ({ values }: { values: DraftTexts }) =>
      after(() => {
        if (away) return { ok: false, error: { code: 'connection-lost', message: 'Weg.' } };
        const note = values['note'] ?? '';
        if (note.startsWith('te lang')) {
          const field = note === 'te lang' ? 'values' : 'values.note';
          return { ok: false, error: { code: 'invalid-input', message: tooLong, field } };
        }
        stored = { savedAt, values };
        return { ok: true, value: {} };
      }),
    'caseload.dropDraft': () =>
      after(() => {
        stored = null;
        return { ok: true, value: {} };
      }),
  };
  vi.stubGlobal('window', { trede: { calls } });
});
afterEach(async () => {
  await writeDrafts();
  forgetDrafts();
  vi.unstubAllGlobals();
});

function open(meet: DraftKeeperOptions['meet'] = ({ values }) => values) {
  const states: KeptState[] = [];
  const keeper = new DraftKeeper({ key, meet, onState: (state) => states.push(state) });
  return { keeper, started: keeper.start(), states };
}

describe('what is typed while the backend is busy', () => {
  it('is not safe before the answer, and is kept when the form is gone by then', async () => {
    const { keeper, states } = open();
    keeper.keep({ note: 'Lang verhaal' });
    const written = keeper.write();
    expect(states).toEqual([]);
    busy.resolve();
    await written;
    expect(stored?.values).toEqual({ note: 'Lang verhaal' });
    expect(states.at(-1)).toEqual({ kept: true, problem: null });
  });

  it('never takes the place of what was kept before, but of what the form makes of both', async () => {
    stored = { savedAt, values: { note: 'Half uur werk' } };
    const { keeper } = open(({ values }) => ({ note: 'x', older: JSON.stringify(values) }));
    keeper.keep({ note: 'x' });
    busy.resolve();
    await keeper.write();
    expect(stored.values).toEqual({ note: 'x', older: '{"note":"Half uur werk"}' });
  });

  it('is known to the same form when that is opened again at once', async () => {
    const first = open();
    first.keeper.keep({ note: 'Lang verhaal' });
    void first.keeper.write();
    const met: FoundDraft[] = [];
    const second = open((found) => {
      met.push(found);
      return found.values;
    });
    busy.resolve();
    await second.started;
    expect(met).toMatchObject([{ values: { note: 'Lang verhaal' } }]);
  });
});

describe('a keeper', () => {
  beforeEach(() => busy.resolve());

  it('leaves alone what is of something else', async () => {
    stored = { savedAt, values: { note: 'Van een ander' } };
    const { keeper, started, states } = open(() => undefined);
    await started;
    keeper.keep({ note: 'Van mij' });
    await keeper.write();
    expect(stored.values).toEqual({ note: 'Van een ander' });
    expect(states.at(-1)).toEqual({ kept: false, problem: null });
  });

  it('says why something is not kept, and that it is once it can be', async () => {
    const { keeper, states } = open();
    keeper.keep({ note: 'te lang' });
    await keeper.write();
    expect(states.at(-1)).toEqual({ kept: false, problem: tooLong });
    keeper.keep({ note: 'kort' });
    await keeper.write();
    expect(states.at(-1)).toEqual({ kept: true, problem: null });
    keeper.keep(null);
    await keeper.write();
    expect(stored).toBeNull();
  });
});

describe('what could not be written', () => {
  beforeEach(() => busy.resolve());

  async function typedWhileAway(): Promise<void> {
    const { keeper, started } = open();
    await started;
    away = true;
    keeper.keep({ note: 'Rima belde' });
    await keeper.write();
    away = false;
  }

  it('is held, and written once the file is there again', async () => {
    await typedWhileAway();
    expect(holdsDrafts()).toBe(true);
    expect(await writeHeldDrafts()).toBe(true);
    expect(stored?.values).toEqual({ note: 'Rima belde' });
    expect(holdsDrafts()).toBe(false);
    expect(await writeHeldDrafts()).toBe(false);
  });

  it('is still held when it does not succeed again', async () => {
    await typedWhileAway();
    away = true;
    expect(await writeHeldDrafts()).toBe(false);
    expect(holdsDrafts()).toBe(true);
  });

  it('is never written once it is forgotten, not even by the same form', async () => {
    await typedWhileAway();
    forgetDrafts();
    expect(holdsDrafts()).toBe(false);
    await open().started;
    await writeHeldDrafts();
    await writeDrafts();
    expect(stored).toBeNull();
  });

  it.each(['te lang', 'te lang, en dat in één veld'])(
    'is not held where the text itself is refused, and that is said: %s',
    async (note) => {
      const { keeper, states } = open();
      keeper.keep({ note });
      await keeper.write();
      expect(states.at(-1)).toEqual({ kept: false, problem: tooLong });
      expect(holdsDrafts()).toBe(false);
    },
  );
});
