import { describe, expect, it } from 'vitest';
import { IdleClock } from '../../../../renderer/app/locking/idle-clock.ts';

const at = { date: 0, run: 0 };
const clock = () => new IdleClock({ date: () => at.date, run: () => at.run });

describe('how long nobody used the window', () => {
  it('counts from the last touch', () => {
    Object.assign(at, { date: 1000, run: 50 });
    const idle = clock();
    Object.assign(at, { date: 6000, run: 5050 });
    expect(idle.idleFor).toBe(5000);
    idle.touch();
    expect(idle.idleFor).toBe(0);
  });

  it('counts the time that the computer slept, and is not fooled by a clock that is set back', () => {
    Object.assign(at, { date: 1000, run: 0 });
    const idle = clock();
    Object.assign(at, { date: 3_601_000, run: 20 });
    expect(idle.idleFor).toBe(3_600_000);
    Object.assign(at, { date: -50_000, run: 9000 });
    expect(idle.idleFor).toBe(9000);
  });

  it('takes a pointer for somebody only when it moved', () => {
    Object.assign(at, { date: 0, run: 0 });
    const idle = clock();
    idle.pointerAt(10, 10);
    Object.assign(at, { date: 5000, run: 5000 });
    expect(idle.pointerAt(10, 10)).toBe(false);
    expect(idle.idleFor).toBe(5000);
    expect(idle.pointerAt(11, 10)).toBe(true);
    expect(idle.idleFor).toBe(0);
  });
});
