import { describe, expect, it } from 'vitest';
import { actsFor } from '../../../../renderer/app/search-acts.ts';

const rima = { clientId: 7, clientNumber: '204117', firstName: 'Rima', lastName: 'Nasser' };
const labels = (query: string, clients = [rima]) =>
  actsFor(
    query,
    clients,
    () => undefined,
    () => true,
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

  it('opens the dialog for whom it says', () => {
    const opened: unknown[] = [];
    const [first] = actsFor(
      'nasser',
      [rima],
      (dialog, ids) => opened.push([dialog, ids]),
      () => true,
    );
    first?.run();
    expect(opened).toEqual([['contact', [7]]]);
  });
});
