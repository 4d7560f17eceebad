import { beforeEach, describe, expect, it } from 'vitest';
import {
  runBackend,
  type BackendProcess,
} from '../../../../../electron/main/backend-process/backend.ts';
import { FakeChild } from './fake-child.ts';

let children: FakeChild[] = [];
let backend: BackendProcess;
const child = (index: number): FakeChild => children[index]!;

beforeEach(() => {
  children = [];
  backend = runBackend({
    fork: () => {
      const forked = new FakeChild();
      children.push(forked);
      return forked;
    },
    grants: () => ({}),
    onProgress: () => undefined,
  });
});

describe('the start of the backend process', () => {
  it('waits for the first call that needs it', () => {
    expect(children).toHaveLength(0);
    void backend.ask('team.look', {});
    expect(child(0).asked).toMatchObject([{ call: 'team.look' }]);
  });

  it('is not needed to know that no team is open', async () => {
    expect(await backend.ask('team.status', {})).toEqual({ ok: true, value: null });
    expect(backend.holdsNothing()).toBe(true);
    backend.begin();
    expect(backend.holdsNothing()).toBe(true);
    expect(child(0).asked).toEqual([]);
  });

  it('is asked for it once it was asked anything', async () => {
    void backend.ask('team.look', {});
    await Promise.resolve();
    expect(backend.holdsNothing()).toBe(false);
    void backend.ask('team.status', {});
    expect(child(0).asked).toMatchObject([{ call: 'team.look' }, { call: 'team.status' }]);
  });

  it('comes once, also when it is told to begin again', () => {
    backend.begin();
    backend.begin();
    void backend.ask('team.look', {});
    expect(children).toHaveLength(1);
    expect(child(0).asked).toMatchObject([{ call: 'team.look' }]);
  });

  it('does not come when Trede stopped before anything was asked', async () => {
    await backend.stop();
    backend.begin();
    expect(await backend.ask('team.look', {})).toMatchObject({ ok: false });
    expect(children).toHaveLength(0);
  });

  it('does not part calls that belong together', async () => {
    const sitting = backend.thisSitting();
    void sitting.ask('team.sharing', {});
    void sitting.ask('team.noteExport', {});
    await Promise.resolve();
    expect(child(0).asked).toMatchObject([{ call: 'team.sharing' }, { call: 'team.noteExport' }]);
  });
});
