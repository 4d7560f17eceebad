import { describe, expect, it, vi } from 'vitest';
import { patiently } from '../../../../../electron/backend/team/patience.ts';

const held = (code: string) => Object.assign(new Error(code), { code });

describe('a step on a file that another program holds', () => {
  it.each(['EPERM', 'EACCES', 'EBUSY'])(
    'is done again after %s, for almost two seconds',
    (code) => {
      const wait = vi.fn<(milliseconds: number) => void>();
      let tries = 0;
      const step = () => {
        tries += 1;
        if (tries < 5) throw held(code);
        return tries;
      };
      expect(patiently(step, wait)).toBe(5);
      expect(wait.mock.calls.flat().reduce((sum, one) => sum + one, 0)).toBe(1750);
      tries = -1;
      expect(() => patiently(step, wait)).toThrow(code);
    },
  );

  it('is not done again where waiting does not help', () => {
    const step = vi.fn(() => {
      throw held('ENOSPC');
    });
    expect(() => patiently(step, () => undefined)).toThrow('ENOSPC');
    expect(step).toHaveBeenCalledOnce();
  });
});
