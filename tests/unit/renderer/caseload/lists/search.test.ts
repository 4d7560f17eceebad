import { describe, expect, it } from 'vitest';
import { distance, nearName, searcher } from '../../../../../renderer/caseload/lists/search.ts';
import { listed, row } from './listed.ts';

const clients = listed(
  row({ id: 1, firstName: 'Ömer', lastName: 'Çelik', clientNumber: '204117' }),
  row({ id: 2, firstName: 'Senait', lastName: 'Tesfay', clientNumber: '204118' }),
);
const found = (query: string) => clients.filter(searcher(query)).map(({ client }) => client.id);

describe('searcher', () => {
  it('finds a name without its accents and capitals, in either order', () => {
    expect(found('omer celik')).toEqual([1]);
    expect(found('ÇELIK, ömer')).toEqual([1]);
    expect(found('elik')).toEqual([1]);
  });

  it('finds a number, also a part of it', () => {
    expect(found('204118')).toEqual([2]);
    expect(found('2041')).toEqual([1, 2]);
  });

  it('wants every word, and with none typed everybody', () => {
    expect(found('senait celik')).toEqual([]);
    expect(found('  ')).toEqual([1, 2]);
  });
});

const people = clients.map(({ client }) => client);

describe('nearName', () => {
  it('offers the name that was meant', () => {
    expect(nearName('Tesfai', people)).toBe('Tesfay');
    expect(nearName('Senait Tesfai', people)).toBe('Senait Tesfay');
    expect(nearName('celk', people)).toBe('Çelik');
  });

  it('offers nothing for a number, a few letters or another name', () => {
    expect(nearName('204999', people)).toBeNull();
    expect(nearName('te', people)).toBeNull();
    expect(nearName('Gebremariam', people)).toBeNull();
  });
});

describe('distance', () => {
  it('counts changes, and stops above the limit', () => {
    expect(distance('tesfay', 'tesfay', 2)).toBe(0);
    expect(distance('tesfai', 'tesfay', 2)).toBe(1);
    expect(distance('tsfy', 'tesfay', 2)).toBe(2);
    expect(distance('haile', 'tesfay', 2)).toBeGreaterThan(2);
  });
});
