import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { BackendMessage, BackendRequest } from '#shared/ipc/envelope.ts';
import {
  runBackend,
  type Backend,
  type BackendChild,
} from '../../../../../electron/main/backend-process/backend.ts';

/** A backend process that does what the test says. */
class FakeChild extends EventEmitter implements BackendChild {
  readonly asked: BackendRequest[] = [];
  killed = false;

  postMessage(request: BackendRequest): void {
    this.asked.push(request);
  }

  kill(): boolean {
    this.killed = true;
    return true;
  }

  say(message: BackendMessage): void {
    this.emit('message', message);
  }

  die(): void {
    this.emit('exit');
  }
}

let children: FakeChild[] = [];
let backend: Backend;
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
});

describe('asking the backend process', () => {
  it('gives each question its own answer, in whatever order they come', async () => {
    const first = backend.ask('team.status', {});
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

describe('a process that dies by itself', () => {
  it('answers what was asked with a value, and is replaced at once', async () => {
    child(0).say({ kind: 'ready' });
    const asked = [backend.ask('team.status', {}), backend.ask('team.status', {})];
    child(0).die();
    for (const result of await Promise.all(asked)) {
      expect(result).toMatchObject({ ok: false, error: { code: 'unexpected' } });
    }
    expect(children).toHaveLength(2);
    const again = backend.ask('team.status', {});
    child(1).say({ kind: 'answer', id: child(1).asked[0]!.id, result: { ok: true, value: null } });
    expect(await again).toEqual({ ok: true, value: null });
  });

  it('is not started again and again when it never came up', async () => {
    child(0).die();
    expect(children).toHaveLength(1);
    const asked = backend.ask('team.status', {});
    expect(children).toHaveLength(2);
    child(1).die();
    expect(await asked).toMatchObject({ ok: false, error: { code: 'unexpected' } });
    expect(children).toHaveLength(2);
  });

  it('is not heard any more', async () => {
    child(0).say({ kind: 'ready' });
    child(0).die();
    const asked = backend.ask('team.status', {});
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
    expect(await backend.ask('team.status', {})).toMatchObject({ ok: false });
    expect(children).toHaveLength(1);
  });
});
