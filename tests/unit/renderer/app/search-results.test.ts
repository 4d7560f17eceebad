import { describe, expect, it } from 'vitest';
import type { ClientRow } from '#shared/caseload/schema.ts';
import { findClients } from '../../../../renderer/app/search-results.ts';
import { row } from '../caseload/lists/listed.ts';

const client = (id: number, lastName: string, firstName: string): ClientRow =>
  row({ id, lastName, firstName, clientNumber: String(204000 + id) });
const clients = [
  client(1, 'Al-Nasser', 'Rima'),
  client(2, 'Nasser', 'Samir'),
  client(3, 'Çelik', 'Anna'),
];
const found = (query: string) => findClients(clients, query).map((one) => one.id);

describe('searching clients', () => {
  it('finds every word wherever it stands, those that begin with it first', () => {
    expect(found('nasser')).toEqual([2, 1]);
    expect(found('rima nas')).toEqual([1]);
  });

  it('finds nobody by letters inside a name, and ignores the comma behind a surname', () => {
    const warsames = [
      client(1, 'Warsame', 'Adel'),
      client(2, 'Warsame', 'Samir'),
      client(3, 'Said', 'Warsame'),
    ];
    const first = (query: string) => findClients(warsames, query).map((one) => one.id);
    expect(first('warsame sa')).toEqual([2, 3]);
    expect(first('Warsame, Sam')).toEqual([2]);
    expect(first('sam warsame')).toEqual([2]);
    expect(first('arsame')).toEqual([]);
  });

  it('finds a surname of two words however it is typed', () => {
    expect(found('al-nasser')).toEqual([1]);
    expect(found('al nasser')).toEqual([1]);
  });

  it('finds by number, and without accents', () => {
    expect(found('204003')).toEqual([3]);
    expect(found('celik')).toEqual([3]);
  });

  it('finds nothing for an empty query', () => {
    expect(found('  ')).toEqual([]);
  });

  it('gives eight at most', () => {
    const many = Array.from({ length: 30 }, (_, index) => client(index, 'Omar', 'Layla'));
    expect(findClients(many, 'omar')).toHaveLength(8);
  });
});
