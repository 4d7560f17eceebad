import { afterEach, describe, expect, it, vi } from 'vitest';
import { isSameSeat } from '../../../../renderer/app/locking/last-seat.ts';
import { openPageDoors, setIdleJudge } from '../../../../renderer/app/locking/page-lock.ts';
import { whyText } from '../../../../renderer/app/locking/why-text.ts';

const nothing = { importing: false, storing: false, gone: false, held: false };

describe('why it is locked', () => {
  it('is not said to who locked it', () => {
    const underWay = { ...nothing, importing: true, storing: true, gone: true };
    expect(whyText({ kind: 'asked' }, underWay)).toBeNull();
  });

  it('says what happened, that it is safe, and what became of an import', () => {
    expect(whyText({ kind: 'idle', minutes: 1 }, nothing)).toBe(
      'Trede is vergrendeld omdat het 1 minuut niet is gebruikt. Uw gegevens zijn veilig.',
    );
    expect(whyText({ kind: 'suspend' }, { ...nothing, importing: true })).toMatch(
      /Er is niets half bewaard\. Kies de lijst opnieuw\.$/,
    );
    expect(whyText({ kind: 'screen' }, { ...nothing, importing: true, storing: true })).toMatch(
      /heel bewaard of helemaal niet/,
    );
  });
});

describe('what was typed and could not be written', () => {
  it('is told of, also to who locked it', () => {
    const held = { ...nothing, held: true };
    expect(whyText({ kind: 'asked' }, held)).toMatch(/^Wat u hebt getypt, .*is veilig\./);
    expect(whyText({ kind: 'idle', minutes: 5 }, held)).toMatch(/Trede houdt het vast/);
    expect(whyText({ kind: 'suspend' }, { ...nothing, gone: true })).toMatch(/is weg\.$/);
  });
});

describe('who opens the file again', () => {
  const bea = {
    teamName: 'Statushouders',
    municipality: 'Veldermeer',
    user: { id: 1, name: 'Bea Kuiphof', roles: ['coordinator' as const] },
  };

  it('is the same one with other roles, and another one in another file', () => {
    expect(isSameSeat(bea, { ...bea, user: { ...bea.user, roles: [] } })).toBe(true);
    expect(isSameSeat(bea, { ...bea, teamName: 'Oudkomers' })).toBe(false);
    expect(isSameSeat(bea, { ...bea, user: { ...bea.user, id: 2 } })).toBe(false);
  });
});

describe('what the main process may ask of the page', () => {
  const lock = vi.fn(() => Promise.resolve());
  const ask = (reason: string) =>
    (Reflect.get(globalThis, 'tredeLock') as (reason: string) => Promise<string>)(reason);
  let close: () => void = () => undefined;
  afterEach(() => {
    close();
    lock.mockClear();
  });

  it('is to lock at once on sleep, and on idleness only where the page saw nobody either', async () => {
    close = openPageDoors({ lock, showFile: () => undefined });
    expect(await ask('suspend')).toBe('locked');
    expect(await ask('idle')).toBe('in-use');
    const end = setIdleJudge(() => true);
    expect(await ask('idle')).toBe('locked');
    end();
    expect(await ask('idle')).toBe('in-use');
    expect(lock.mock.calls).toEqual([['suspend'], ['idle']]);
  });

  it('ends with the page', () => {
    openPageDoors({ lock, showFile: () => undefined })();
    expect(Reflect.has(globalThis, 'tredeLock')).toBe(false);
  });
});
