import { expect, it } from 'vitest';
import { refusalFromDisk } from '../../../../../electron/backend/team/disk-errors.ts';

const said = (code: string) => refusalFromDisk(Object.assign(new Error('open'), { code }))?.refused;

it.each(['EIO', 'ETIMEDOUT', 'EHOSTUNREACH', 'UNKNOWN'])(
  'says that a drive cannot be reached, and that nothing was changed: %s',
  (code) => {
    expect(said(code)).toMatchObject({
      code: 'file-missing',
      message: expect.stringMatching(/Er is niets veranderd\..* netwerkschijf of de USB-stick/),
    });
  },
);

it('says nothing of what it does not know', () => {
  expect(said('EINVAL')).toBeUndefined();
});
