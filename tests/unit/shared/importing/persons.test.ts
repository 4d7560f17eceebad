import { describe, expect, it } from 'vitest';
import { PersonIndex, type Person } from '#shared/importing/persons.ts';

const person = (number: string, name: string, birthDate: string | null = '1990-01-01'): Person => {
  const [lastName = '', firstName = ''] = name.split(', ');
  return { clientNumber: number, firstName, lastName, birthDate, line: null };
};
const isAlike = (one: Person, other: Person): boolean => {
  const index = new PersonIndex();
  index.add(one);
  return index.find(other) !== null;
};

describe('likely the same person, born on the same day', () => {
  it.each([
    ['Haddad, Salma', 'haddad, SALMA'],
    ['Çelik, Noë', 'Celik, Noe'],
    ['Haddad, Salma', 'Salma, Haddad'],
    ['Al-Haddad, Salma', 'Haddad, Salma Al'],
    ['van der Berg, Jan', 'Berg van der, Jan'],
    ['’t Hof, Rami', 't Hof, Rami'],
    ['Bos, Jan', 'Bos, J.'],
    ['Bos, J', 'Bos, Jan'],
    ['Bos, J.P.', 'Bos, Jan Pieter'],
  ])('%s and %s', (one, other) => {
    expect(isAlike(person('K1', one), person('K2', other))).toBe(true);
    expect(isAlike(person('K2', other), person('K1', one))).toBe(true);
  });

  it.each([
    ['Haddad, Salma', 'Haddad, Selma'],
    ['Haddad, Salma', 'Hadad, Salma'],
    ['Haddad, Ahmed', 'Haddad, Amina'],
    ['Haddad, Salma', 'Haddad, Salma Maria'],
    ['Bos, Jan', 'Bos, P.'],
    ['Bos, Bo', 'Bos, Bart'],
  ])('but not %s and %s', (one, other) => {
    expect(isAlike(person('K1', one), person('K2', other))).toBe(false);
  });

  it('but not of one name only, without a date of birth or with another', () => {
    const salma = person('K1', 'Haddad, Salma');
    expect(isAlike(salma, person('K2', 'Haddad, Salma', null))).toBe(false);
    expect(isAlike(salma, person('K2', 'Haddad, Salma', '1990-01-02'))).toBe(false);
  });
});

describe('nearly the same number', () => {
  it.each([
    ['0012345', '12345'],
    ['K1', 'k1'],
    ['K01', 'k1'],
  ])('%s and %s', (one, other) => {
    const unknown = person(one, 'Haddad, Salma', null);
    expect(isAlike(unknown, person(other, 'Hadad, Selma', null))).toBe(true);
    expect(isAlike(unknown, person(other, 'Hadad, Selma'))).toBe(true);
    expect(isAlike(person(one, 'Haddad, Salma'), person(other, 'Hadad, Selma'))).toBe(true);
  });

  it('but not when name and date of birth are both another', () => {
    const salma = person('0012345', 'Haddad, Salma');
    expect(isAlike(salma, person('12345', 'Bos, Jan', '1985-05-05'))).toBe(false);
    expect(isAlike(salma, person('12345', 'Haddad, Salma', '1985-05-05'))).toBe(true);
  });

  it('but not of another number', () => {
    expect(isAlike(person('120', 'A, B', null), person('12', 'C, D', null))).toBe(false);
    expect(isAlike(person('K1', 'A, B', null), person('K11', 'C, D', null))).toBe(false);
  });
});

it('finds the one that came first, also among 50,000 born on one day', () => {
  const index = new PersonIndex();
  for (let number = 0; number < 50_000; number += 1) {
    const added = person(`K${number}`, `Achternaam${number}, Voornaam${number % 900}`);
    expect(index.find(added)).toBeNull();
    index.add(added);
  }
  index.add(person('X1', 'Achternaam7, Voornaam7'));
  expect(index.find(person('X2', 'Achternaam7, Voornaam7'))?.clientNumber).toBe('K7');
});

it('finds by initials also whom of two with the same words in their name it can only be', () => {
  const index = new PersonIndex();
  index.add(person('K1', 'Peter, Jan'));
  index.add(person('K2', 'Jan, Peter'));
  expect(index.find(person('K3', 'Peter, J.'))?.clientNumber).toBe('K1');
  expect(index.find(person('K4', 'Jan, P.'))?.clientNumber).toBe('K2');
});
