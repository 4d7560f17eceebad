import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  runBackend,
  type BackendProcess,
} from '../../../../../electron/main/backend-process/backend.ts';
import { FakeChild } from './fake-child.ts';

let children: FakeChild[] = [];
let backend: BackendProcess;
const onProgress = vi.fn();
const child = (index: number): FakeChild => children[index]!;

beforeEach(() => {
  children = [];
  onProgress.mockReset();
  backend = runBackend({
    fork: () => {
      const forked = new FakeChild();
      children.push(forked);
      return forked;
    },
    grants: () => ({ ref: '/m/Team.trede' }),
    onProgress,
  });
  backend.begin();
});

describe('asking the backend process', () => {
  it('gives each question its own answer, in whatever order they come', async () => {
    const first = backend.ask('team.sharing', {});
    const second = backend.ask('caseload.list', { a: 1 });
    const [one, two] = child(0).asked;
    expect(two).toMatchObject({
      call: 'caseload.list',
      input: { a: 1 },
      grants: { ref: '/m/Team.trede' },
    });
    child(0).say({ kind: 'answer', id: two!.id, result: { ok: true, value: 'two' } });
    child(0).say({ kind: 'answer', id: one!.id, result: { ok: true, value: 'one' } });
    child(0).say({ kind: 'answer', id: 99, result: { ok: true, value: 'nobody asked' } });
    expect(await first).toEqual({ ok: true, value: 'one' });
    expect(await second).toEqual({ ok: true, value: 'two' });
  });

  it('passes progress on', () => {
    const progress = { work: 'importing', unit: 'rijen', done: 1, total: 2 } as const;
    child(0).say({ kind: 'progress', progress });
    expect(onProgress).toHaveBeenCalledExactlyOnceWith(progress);
  });
});

describe('whether a team is open', () => {
  it('is known of a process that was never asked anything, without waiting for it', async () => {
    expect(await backend.ask('team.status', {})).toEqual({ ok: true, value: null });
    expect(child(0).asked).toEqual([]);
  });

  it('is asked of a process that may have opened a file', async () => {
    const opening = backend.ask('team.open', {});
    const status = backend.ask('team.status', {});
    const [open, asked] = child(0).asked;
    expect(asked).toMatchObject({ call: 'team.status' });
    child(0).say({ kind: 'answer', id: open!.id, result: { ok: true, value: 'team' } });
    child(0).say({ kind: 'answer', id: asked!.id, result: { ok: true, value: 'team' } });
    expect(await opening).toEqual({ ok: true, value: 'team' });
    expect(await status).toEqual({ ok: true, value: 'team' });
  });

  it('is known of the fresh process after a lock', async () => {
    void backend.ask('team.open', {});
    const locking = backend.restart();
    closeFile(child(0));
    child(0).die();
    await locking;
    expect(await backend.ask('team.status', {})).toEqual({ ok: true, value: null });
  });
});

describe('the file to practise with', () => {
  const opens = async (value: object) => {
    const opened = backend.ask('team.open', {});
    const asked = child(0).asked.at(-1)!;
    child(0).say({ kind: 'answer', id: asked.id, result: { ok: true, value } });
    await opened;
  };

  it('is known from its opening, also while the process is at work', async () => {
    expect(backend.practises()).toBe(false);
    await opens({ teamName: 'Oefenteam', practice: true });
    void backend.ask('evaluation.report', {});
    expect(backend.practises()).toBe(true);
    await opens({ teamName: 'Statushouders' });
    expect(backend.practises()).toBe(false);
  });

  it('is no longer open after a lock', async () => {
    await opens({ teamName: 'Oefenteam', practice: true });
    const locking = backend.restart();
    expect(backend.practises()).toBe(false);
    closeFile(child(0));
    child(0).die();
    await locking;
    expect(backend.practises()).toBe(false);
  });
});

describe('calls that belong together', () => {
  it('are refused once the file was locked in between, also when it is open again', async () => {
    const sitting = backend.thisSitting();
    const first = sitting.ask('team.sharing', {});
    child(0).say({ kind: 'answer', id: child(0).asked[0]!.id, result: { ok: true, value: null } });
    expect(await first).toEqual({ ok: true, value: null });
    const locking = backend.restart();
    expect(await sitting.ask('team.noteExport', {})).toMatchObject({ ok: false });
    closeFile(child(0));
    child(0).die();
    await locking;
    expect(await sitting.ask('team.noteExport', {})).toMatchObject({ ok: false });
    expect(child(1).asked).toEqual([]);
    void backend.thisSitting().ask('team.noteExport', {});
    expect(child(1).asked).toHaveLength(1);
  });
});

describe('a file that is being opened', () => {
  it('is known until the answer came, or the process is ended', async () => {
    expect(backend.isOpening()).toBe(false);
    const opened = backend.ask('team.open', {});
    void backend.ask('team.sharing', {});
    expect(backend.isOpening()).toBe(true);
    child(0).say({ kind: 'answer', id: child(0).asked[0]!.id, result: { ok: true, value: {} } });
    await opened;
    expect(backend.isOpening()).toBe(false);
    void backend.ask('team.openWithRecoveryCode', {});
    expect(backend.isOpening()).toBe(true);
    void backend.restart();
    expect(backend.isOpening()).toBe(false);
  });
});

describe('a process that dies by itself', () => {
  it('answers what was asked with a value, and is replaced at once', async () => {
    child(0).say({ kind: 'ready' });
    const asked = [backend.ask('team.sharing', {}), backend.ask('team.sharing', {})];
    child(0).die();
    for (const result of await Promise.all(asked)) {
      expect(result).toMatchObject({ ok: false, error: { code: 'unexpected' } });
    }
    expect(children).toHaveLength(2);
    const again = backend.ask('team.sharing', {});
    child(1).say({ kind: 'answer', id: child(1).asked[0]!.id, result: { ok: true, value: null } });
    expect(await again).toEqual({ ok: true, value: null });
  });

  it('is not started again and again when it never came up', async () => {
    child(0).die();
    expect(children).toHaveLength(1);
    const asked = backend.ask('team.sharing', {});
    expect(children).toHaveLength(2);
    child(1).die();
    expect(await asked).toMatchObject({ ok: false, error: { code: 'unexpected' } });
    expect(children).toHaveLength(2);
  });

  it('is not heard any more', async () => {
    child(0).say({ kind: 'ready' });
    child(0).die();
    const asked = backend.ask('team.sharing', {});
    const { id } = child(1).asked[0]!;
    child(0).say({ kind: 'answer', id, result: { ok: true, value: 'late' } });
    child(1).say({ kind: 'answer', id, result: { ok: true, value: 'right' } });
    expect(await asked).toEqual({ ok: true, value: 'right' });
  });
});

/** Lets the process say that its team file is closed. */
const closeFile = (of: FakeChild): void => {
  const closing = of.asked.find(({ call }) => call === 'team.close');
  of.say({ kind: 'answer', id: closing!.id, result: { ok: true, value: {} } });
};

describe('restarting, as locking does', () => {
  it('stops what was asked, closes the file, waits for the end and starts a fresh process', async () => {
    child(0).say({ kind: 'ready' });
    const asked = backend.ask('importing.commit', {});
    let restarted = false;
    const restart = backend.restart().then(() => {
      restarted = true;
    });
    expect(await asked).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(child(0).asked.map(({ call }) => call)).toEqual([
      'importing.commit',
      'importing.cancel',
      'team.close',
    ]);
    expect(child(0).killed).toBe(false);
    closeFile(child(0));
    await vi.waitFor(() => expect(child(0).killed).toBe(true));
    expect(restarted).toBe(false);
    child(0).die();
    await restart;
    expect(children).toHaveLength(2);
  });
});

describe('stopping', () => {
  it('ends the process and asks nothing more', async () => {
    child(0).say({ kind: 'ready' });
    const stopping = backend.stop();
    closeFile(child(0));
    child(0).die();
    await stopping;
    expect(await backend.ask('team.sharing', {})).toMatchObject({ ok: false });
    expect(children).toHaveLength(1);
  });
});

/** Says whether a promise has settled, once everything that could run now has run. */
const isSettled = async (promise: Promise<unknown>): Promise<boolean> => {
  let settled = false;
  void promise.then(() => (settled = true));
  await new Promise(setImmediate);
  return settled;
};

describe('ending that overlaps', () => {
  const endFirst = (): void => {
    closeFile(child(0));
    child(0).die();
  };

  it.each([
    ['stop', 'stop'],
    ['restart', 'stop'],
    ['stop', 'restart'],
    ['restart', 'restart'],
  ] as const)('%s, then %s: both wait until the process is gone', async (one, other) => {
    const both = [backend[one](), backend[other]()];
    expect(await Promise.all(both.map(isSettled))).toEqual([false, false]);
    expect(child(0).asked.map(({ call }) => call)).toEqual(['importing.cancel', 'team.close']);
    expect(children).toHaveLength(1);
    endFirst();
    await Promise.all(both);
    expect(children).toHaveLength(one === 'restart' && other === 'restart' ? 2 : 1);
  });

  it('puts a call during a restart to the fresh process, never beside the old one', async () => {
    const restart = backend.restart();
    const asked = backend.ask('team.open', {});
    expect(await isSettled(asked)).toBe(false);
    expect(children).toHaveLength(1);
    expect(child(0).asked.map(({ call }) => call)).not.toContain('team.open');
    endFirst();
    await restart;
    await vi.waitFor(() => expect(child(1).asked).toHaveLength(1));
    child(1).say({ kind: 'answer', id: child(1).asked[0]!.id, result: { ok: true, value: 1 } });
    expect(await asked).toEqual({ ok: true, value: 1 });
    expect(children).toHaveLength(2);
  });

  it('answers a call during a restart that becomes a stop, without a process', async () => {
    void backend.restart();
    const asked = backend.ask('team.sharing', {});
    const stop = backend.stop();
    endFirst();
    await stop;
    expect(await asked).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(children).toHaveLength(1);
  });

  it('stops the fresh process after a restart', async () => {
    const restart = backend.restart();
    endFirst();
    await restart;
    const stop = backend.stop();
    expect(await isSettled(stop)).toBe(false);
    closeFile(child(1));
    child(1).die();
    await stop;
    expect(children).toHaveLength(2);
  });
});

describe('a process that does not close its file', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    ['locking', 5000, () => backend.restart()],
    ['going to sleep, which waits for nothing', 2000, () => backend.restart('sleep')],
    ['quitting, which waits for a backup', 20_000, () => backend.stop()],
  ])('is ended at %s after %i milliseconds', async (_what, patience, end) => {
    const ended = end();
    await vi.advanceTimersByTimeAsync(patience - 1);
    expect(child(0).killed).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(child(0).killed).toBe(true);
    expect(await isSettled(ended)).toBe(false);
    child(0).die();
    await ended;
  });

  it('leaves no clock running when it does', async () => {
    const stop = backend.stop();
    closeFile(child(0));
    child(0).die();
    await stop;
    expect(vi.getTimerCount()).toBe(0);
  });
});
