import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { collectAll, QuietMemory } from '../../../../electron/backend/quiet-memory.ts';

const mb = 1024 * 1024;

describe('the memory of a backend that nobody asks anything', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const watched = () => {
    const seen = { size: 100 * mb, collected: 0 };
    const memory = new QuietMemory({
      size: () => seen.size,
      collect: () => {
        seen.collected += 1;
        seen.size = 110 * mb;
      },
    });
    return { seen, memory };
  };

  it('is given back after ten seconds of quiet, once', () => {
    const { seen, memory } = watched();
    memory.asked();
    seen.size = 220 * mb;
    memory.answered();
    vi.advanceTimersByTime(9_999);
    expect(seen.collected).toBe(0);
    vi.advanceTimersByTime(1);
    expect(seen.collected).toBe(1);
    vi.advanceTimersByTime(100_000);
    expect(seen.collected).toBe(1);
  });

  it('waits for calls that are still under way, and starts anew with every call', () => {
    const { seen, memory } = watched();
    seen.size = 220 * mb;
    memory.asked();
    memory.asked();
    memory.answered();
    vi.advanceTimersByTime(60_000);
    expect(seen.collected).toBe(0);
    memory.answered();
    vi.advanceTimersByTime(9_000);
    memory.asked();
    memory.answered();
    vi.advanceTimersByTime(9_000);
    expect(seen.collected).toBe(0);
    vi.advanceTimersByTime(1_000);
    expect(seen.collected).toBe(1);
  });

  it('is left alone while there is little to give back', () => {
    const { seen, memory } = watched();
    memory.asked();
    seen.size = 120 * mb;
    memory.answered();
    vi.advanceTimersByTime(60_000);
    expect(seen.collected).toBe(0);
  });
});

describe('collecting', () => {
  it('takes what nobody can reach any more out of the heap', () => {
    const fill = () => Array.from({ length: 400_000 }, (_, index) => ({ index })).length;
    expect(fill()).toBe(400_000);
    const held = Array.from({ length: 400_000 }, (_, index) => ({ index }));
    const before = process.memoryUsage().heapUsed;
    held.length = 0;
    collectAll();
    expect(process.memoryUsage().heapUsed).toBeLessThan(before - 5 * mb);
  });
});
