import { describe, expect, it } from 'vitest';
import { findPages, findTerms, isTypo, stemOf } from '#shared/help/find-pages.ts';
import type { HelpPage } from '#shared/help/page.ts';
import { listedTerms } from '#shared/help/terms.ts';

const page = (id: string, title: string, words: string[], steps: string[]): HelpPage => ({
  id,
  title,
  group: 'klanten',
  words,
  blocks: [{ kind: 'steps', steps }],
  see: [],
});

const pages = [
  page(
    'klant-toevoegen',
    'Een klant toevoegen',
    ['nieuwe klant', 'invoeren'],
    ['Kies **Nieuwe klant**.', 'Vul het klantnummer in.'],
  ),
  page(
    'factuur-boeken',
    'Een factuur boeken',
    ['rekening', 'betalen'],
    ['Kies de order van deze klant.', 'Vul het bedrag van de factuur in.'],
  ),
  page(
    'traject-inkopen',
    'Een traject inkopen',
    ['order', 'cursus', 'bestellen'],
    ['Kies een aanbieder.'],
  ),
  page('reservekopie', 'Een reservekopie terugzetten', ['backup', 'herstellen'], ['Kies een dag.']),
];

const found = (query: string) => findPages(query, pages).map(({ id }) => id);

describe('searching the manual', () => {
  it.each([
    ['factuur', 'factuur-boeken'],
    ['facturen', 'factuur-boeken'],
    ['FACTUUR', 'factuur-boeken'],
    ['factur', 'factuur-boeken'],
    ['faktuur', 'factuur-boeken'],
    ['rekeningen betalen', 'factuur-boeken'],
    ['hoe voeg ik een klant toe', 'klant-toevoegen'],
    ['nieuwe klanten', 'klant-toevoegen'],
    ['inkoop', 'traject-inkopen'],
    ['cursussen', 'traject-inkopen'],
    ['reservekopieën', 'reservekopie'],
    ['back', 'reservekopie'],
    ['bakcup', 'reservekopie'],
  ])('%s leads first to %s', (query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  it('puts what is about a word before what names it in passing', () => {
    expect(found('klant')[0]).toBe('klant-toevoegen');
    expect(found('order')[0]).toBe('traject-inkopen');
  });

  it('finds nothing for what stands nowhere, and nothing for nothing', () => {
    expect(found('parkeervergunning')).toEqual([]);
    expect(found('')).toEqual([]);
    expect(found(' ?! ')).toEqual([]);
  });

  it('forgives a word that stands nowhere beside one that does', () => {
    expect(found('factuur xqzw')[0]).toBe('factuur-boeken');
  });
});

describe('comparing words', () => {
  it('takes one wrong letter for a slip, and two or a short word not', () => {
    expect(isTypo('factuur', 'faktuur')).toBe(true);
    expect(isTypo('factuur', 'fatcuur')).toBe(true);
    expect(isTypo('factuur', 'factuurr')).toBe(true);
    expect(isTypo('factuur', 'fctuur')).toBe(true);
    expect(isTypo('factuur', 'fokteur')).toBe(false);
    expect(isTypo('map', 'mag')).toBe(false);
  });

  it('sees through the endings of Dutch', () => {
    for (const [one, other] of [
      ['klant', 'klanten'],
      ['factuur', 'facturen'],
      ['inkoop', 'inkopen'],
      ['fonds', 'fondsen'],
      ['rapport', 'rapporten'],
      ['brief', 'brieven'],
    ] as const) {
      expect(stemOf(one)).toBe(stemOf(other));
    }
    expect(stemOf('klant')).not.toBe(stemOf('kleur'));
  });
});

describe('searching the words that are explained', () => {
  const term = (query: string) => findTerms(query, listedTerms)[0]?.id;

  it.each([
    ['bijstandspartij', 'bijstandspartij'],
    ['huishouden', 'bijstandspartij'],
    ['groeikandidaat', 'groep'],
    ['pip', 'pip'],
    ['map', 'map'],
    ['wat is een verplichting', 'verplichting'],
    ['participatieladder', 'trede'],
  ])('%s is explained by %s', (query, id) => {
    expect(term(query)).toBe(id);
  });
});
