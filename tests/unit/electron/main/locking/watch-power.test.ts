import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const power = { idle: 0, isLocked: false };
const powerMonitor = Object.assign(new EventEmitter(), {
  getSystemIdleTime: () => power.idle,
  getSystemIdleState: (threshold: number) =>
    power.isLocked ? 'locked' : power.idle >= threshold ? 'idle' : 'active',
});
vi.mock('electron', () => ({ powerMonitor }));

const { watchPower } = await import('../../../../../electron/main/locking/watch-power.ts');

const lock = vi.fn<Parameters<typeof watchPower>[0]>();

beforeEach(() => {
  vi.useFakeTimers();
  powerMonitor.removeAllListeners();
  Object.assign(power, { idle: 0, isLocked: false });
  lock.mockReset().mockResolvedValue(undefined);
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what the computer does', () => {
  it.each([
    ['suspend', 'suspend'],
    ['lock-screen', 'screen'],
    ['user-did-resign-active', 'screen'],
  ])('locks on %s', (event, reason) => {
    watchPower(lock);
    powerMonitor.emit(event);
    expect(lock.mock.calls).toEqual([[reason]]);
  });

  it('locks once while it is locking', async () => {
    let done: () => void = () => undefined;
    lock.mockReturnValueOnce(new Promise((resolve) => (done = resolve)));
    watchPower(lock);
    powerMonitor.emit('lock-screen');
    powerMonitor.emit('suspend');
    expect(lock).toHaveBeenCalledOnce();
    done();
    await vi.advanceTimersByTimeAsync(0);
    powerMonitor.emit('suspend');
    expect(lock).toHaveBeenCalledTimes(2);
  });
});

describe('nobody at the computer', () => {
  it('locks within two seconds after the set time, and not before', () => {
    watchPower(lock).lockAfter(10);
    power.idle = 599;
    vi.advanceTimersByTime(5000);
    expect(lock).not.toHaveBeenCalled();
    power.idle = 600;
    vi.advanceTimersByTime(2000);
    expect(lock).toHaveBeenCalledWith('idle');
  });

  it('locks where the system tells that the screen is locked, as Linux only does when asked', () => {
    watchPower(lock).lockAfter(10);
    power.isLocked = true;
    vi.advanceTimersByTime(2000);
    expect(lock).toHaveBeenCalledWith('screen');
  });

  it('asks nothing while no file is open', () => {
    const watch = watchPower(lock);
    watch.lockAfter(1);
    watch.lockAfter(null);
    Object.assign(power, { idle: 9999, isLocked: true });
    vi.advanceTimersByTime(5000);
    expect(lock).not.toHaveBeenCalled();
  });
});
