import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import type { CallName } from '#shared/ipc/contract.ts';
import { actsFor } from '../../../../renderer/app/search-acts.ts';
import { mayAsk } from '../../../../renderer/lib/current-user.ts';

const rima = { clientId: 7, clientNumber: '204117', firstName: 'Rima', lastName: 'Nasser' };
const labels = (query: string, clients = [rima]) =>
  actsFor(
    query,
    clients,
    () => undefined,
    () => true,
    new QueryClient(),
  ).map(({ label }) => label);

describe('acts of the search box', () => {
  it('offers what is done most for the client who was found', () => {
    expect(labels('nasser')).toEqual([
      'Contact vastleggen met Rima Nasser',
      'Traject inkopen voor Rima Nasser',
    ]);
  });

  it('offers it for both of two, and for nobody of more: whom it is for would be a guess', () => {
    const khaled = { clientId: 8, clientNumber: '204118', firstName: 'Khaled', lastName: 'Nasser' };
    const layla = { clientId: 9, clientNumber: '204119', firstName: 'Layla', lastName: 'Nasser' };
    expect(labels('nasser', [rima, khaled])).toEqual([
      'Contact vastleggen met Rima Nasser',
      'Contact vastleggen met Khaled Nasser',
      'Traject inkopen voor Rima Nasser',
      'Traject inkopen voor Khaled Nasser',
    ]);
    expect(labels('nasser', [rima, khaled, layla])).toEqual([]);
  });

  it('finds an act or a page by the beginning of its words', () => {
    expect(labels('contact', [])).toEqual(['Contact vastleggen']);
    expect(labels('norm', [])).toEqual(['Team en normen']);
    expect(labels('xyz', [])).toEqual([]);
  });

  it('finds it by what else it may be called', () => {
    expect(labels('rapport maken', [])).toEqual(['Evaluatie maken', 'Eigen rapport samenstellen']);
    expect(labels('inlezen', [])).toEqual(['Lijst importeren']);
    expect(labels('toetsen', [])).toEqual(['Sneltoetsen']);
    expect(labels('uitlog', [])).toEqual(['Trede vergrendelen']);
    expect(labels('afdruk', [])).toEqual(['Klanten', 'Budget', 'Evaluatie maken']);
  });

  it('offers each only what the role may do', () => {
    const adviser = (name: CallName) => mayAsk(name, ['adviseur']);
    const forAdviser = (query: string) =>
      actsFor(query, [], () => undefined, adviser, new QueryClient()).map(({ label }) => label);
    expect(forAdviser('factuur')).toEqual([]);
    expect(forAdviser('nieuwe klant')).toEqual([]);
    expect(forAdviser('evalu')).toEqual(['Evaluatie maken', 'Instellingen van rapporten']);
    expect(forAdviser('sneltoetsen')).toEqual(['Sneltoetsen']);
    expect(forAdviser('vergrendel')).toEqual(['Trede vergrendelen']);
  });

  it('opens the dialog for whom it says', () => {
    const opened: unknown[] = [];
    const [first] = actsFor(
      'nasser',
      [rima],
      (dialog, ids) => opened.push([dialog, ids]),
      () => true,
      new QueryClient(),
    );
    first?.run();
    expect(opened).toEqual([['contact', [7]]]);
  });
});
