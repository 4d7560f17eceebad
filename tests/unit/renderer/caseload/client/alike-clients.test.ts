import { expect, it } from 'vitest';
import { alikeClients } from '../../../../../renderer/caseload/client/alike-clients.ts';

const person = (firstName: string, lastName: string, birthDate: string | null = null) => ({
  firstName,
  lastName,
  birthDate,
});

const omer = person('Ömer', 'Çelik', '1990-04-03');

it('finds the same name, whatever its case and accents', () => {
  expect(alikeClients([omer], person(' omer', 'CELIK '))).toEqual([omer]);
  expect(alikeClients([omer], person('Omer', 'Celikkaya'))).toEqual([]);
});

it('is told apart by the day of birth when both are known', () => {
  expect(alikeClients([omer], person('Ömer', 'Çelik', '1990-04-03'))).toEqual([omer]);
  expect(alikeClients([omer], person('Ömer', 'Çelik', '1990-04-04'))).toEqual([]);
  expect(alikeClients([person('Ömer', 'Çelik')], omer)).toHaveLength(1);
});

it('says nothing before there is a whole name', () => {
  expect(alikeClients([person('', 'Çelik')], person('', 'Çelik'))).toEqual([]);
});
