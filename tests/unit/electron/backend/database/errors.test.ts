import { describe, expect, it } from 'vitest';
import { errorFromDatabase } from '../../../../../electron/backend/database/errors.ts';

const driverError = (code: string) =>
  Object.assign(new Error('secret words of the driver'), { code });

describe('errorFromDatabase', () => {
  it.each([
    ['SQLITE_FULL', 'disk-full'],
    ['SQLITE_BUSY', 'file-busy'],
    ['SQLITE_LOCKED', 'file-busy'],
    ['SQLITE_READONLY', 'file-not-writable'],
    ['SQLITE_CORRUPT', 'file-damaged'],
    ['SQLITE_NOTADB', 'file-damaged'],
  ])('%s is %s, in Dutch and without the words of the driver', (code, expected) => {
    const error = errorFromDatabase(driverError(code));
    expect(error?.code).toBe(expected);
    expect(error?.message).toMatch(/\.$/);
    expect(error?.message).not.toContain('secret');
  });

  it.each([new Error('anything'), driverError('SQLITE_CONSTRAINT'), 'text', null])(
    'leaves what a user cannot act on to others',
    (error) => {
      expect(errorFromDatabase(error)).toBeNull();
    },
  );
});
