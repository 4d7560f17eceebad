import { describe, expect, it } from 'vitest';
import { clockText, momentText } from '#shared/kernel/moments.ts';

describe('a moment', () => {
  it('is said by the clock of this computer, with two digits', () => {
    const at = new Date(2026, 10, 1, 9, 5, 59);
    expect(clockText(at)).toBe('09:05');
    expect(clockText(at.getTime())).toBe('09:05');
    expect(clockText(at.toISOString())).toBe('09:05');
    expect(momentText(at.toISOString())).toBe('01-11-2026 09:05');
  });

  it('has no hour 24', () => {
    expect(momentText(new Date(2019, 11, 31, 0, 0).toISOString())).toBe('31-12-2019 00:00');
  });
});
