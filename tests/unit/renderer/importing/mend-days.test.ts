import { expect, test } from 'vitest';
import { meantDay } from '../../../../renderer/importing/mend-days.ts';

const today = '2026-03-18';

test('a day without a year is the one that a list of the past most likely means, and it is said', () => {
  expect(meantDay('contactDate', '30 nov', today)).toEqual({
    text: '30-11-2025',
    note: 'Trede leest: 30-11-2025.',
  });
  expect(meantDay('invoiceDate', 'gisteren', today)?.text).toBe('17-03-2026');
  expect(meantDay('trajectoryStart', '1-4', today)?.text).toBe('01-04-2026');
});

test('where the other year may as well be meant, the year is asked', () => {
  const asked = meantDay('trajectoryEnd', '18 sep', today);
  expect(asked?.text).toBe('18 sep');
  expect(asked?.note).toBe('Bedoelt u 18-09-2025 of 18-09-2026? Typ het jaar.');
});

test('of a birth or a settlement no year is guessed, and no other text is touched', () => {
  expect(meantDay('birthDate', '30 nov', today)).toBeNull();
  expect(meantDay('settlementDate', '30 nov', today)).toBeNull();
  expect(meantDay('contactNote', '30 nov', today)).toBeNull();
  expect(meantDay('contactDate', '30-11-2019', today)).toBeNull();
  expect(meantDay('contactDate', 'onbekend', today)).toBeNull();
});
