import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseClock } from '../../../../../shared/caseload/contacts/clock.ts';
import { clockSchema } from '../../../../../shared/caseload/contacts/schema.ts';

describe('parseClock', () => {
  it.each([
    ['9:30', '09:30'],
    ['09:30', '09:30'],
    ['9.30', '09:30'],
    ['9,30', '09:30'],
    ['9u30', '09:30'],
    ['9 uur 30', '09:30'],
    ['930', '09:30'],
    ['0930', '09:30'],
    ['14', '14:00'],
    [' 14 uur ', '14:00'],
    ['14u', '14:00'],
    ['14:30 uur', '14:30'],
    ['0:00', '00:00'],
    ['23:59', '23:59'],
  ])('reads %s as %s', (text, time) => {
    expect(parseClock(text)).toEqual({ kind: 'time', time });
  });

  it.each(['24:00', '9:60', '99', 'negen uur', '9:3', '12345', 'half tien', ''])(
    'does not guess what %s is',
    (text) => {
      expect(parseClock(text).kind).toBe('unreadable');
    },
  );

  it('gives only what the file takes', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parseClock(text);
        if (parsed.kind === 'time') expect(clockSchema.safeParse(parsed.time).success).toBe(true);
      }),
    );
  });
});
