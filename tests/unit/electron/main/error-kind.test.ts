import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kindOfError } from '../../../../electron/main/error-kind.ts';

const thrownBy = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

describe('kindOfError', () => {
  it('names kind and code of an error of the system, and not its path', () => {
    const error = thrownBy(() => readFileSync('/nergens/Team Noord.trede'));
    expect(String(error)).toContain('Team Noord');
    expect(kindOfError(error)).toBe('Error ENOENT');
  });

  it.each([
    [new TypeError('Jan Jansen'), 'TypeError'],
    [Object.assign(new Error('x'), { code: 'ERR_FAILED' }), 'Error ERR_FAILED'],
    [Object.assign(new Error('x'), { code: '/home/jan/Team.trede' }), 'Error'],
    [Object.assign(new Error('x'), { name: 'Jan Jansen' }), 'Error'],
    ['Jan Jansen', 'string'],
    [undefined, 'undefined'],
  ])('says of %o only %s', (error, kind) => {
    expect(kindOfError(error)).toBe(kind);
  });
});
