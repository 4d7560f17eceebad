import { expect, it } from 'vitest';
import { suggestShape } from '#shared/importing/matching/suggest-shape.ts';
import { fieldsOfShape, listShapes, type ListShape } from '#shared/importing/shapes.ts';
import { importFieldLabels } from '#shared/importing/texts.ts';

it.each(listShapes)('knows the template of %s', (shape) => {
  expect(suggestShape(fieldsOfShape[shape].map((field) => importFieldLabels[field]))).toBe(shape);
});

it.each<[ListShape, string]>([
  ['clients', 'Klantnr;Voornaam;Achternaam'],
  ['clients', 'Klantnr;Voornaam;Achternaam;Traject;Startdatum;Bedrag'],
  ['clients', 'Klantnr;Voornaam;Achternaam;Trede'],
  ['clients', 'Klantnr;Voornaam;Achternaam;Traject;Start;Eind;Factuurnummer;Factuurdatum;Bedrag'],
  ['clients', 'Klantnr;Voornaam'],
  ['clients', 'Klantnr;Naam'],
  ['clients', 'Klantnr;Naam;Geb.datum;Traject;Startdatum'],
  ['trajectories', 'Klantnr;Naam;Traject;Startdatum;Bedrag'],
  ['invoices', 'Klantnr;Naam;Factuurnummer;Factuurdatum;Bedrag'],
  ['contacts', 'Klantnr;Naam;Datum gesprek;Verslag'],
  ['ladder', 'Klantnr;Naam;Trede;Gemeten op'],
  ['clients', 'iets;anders'],
  ['invoices', 'Klantnr;Voornaam;Achternaam;Factuurnummer;Factuurdatum;Bedrag'],
  ['invoices', 'Factuurnr;Datum;Bedrag;Leverancier'],
  ['contacts', 'Klantnr;Voornaam;Achternaam;Datum gesprek;Verslag'],
  ['ladder', 'Klantnr;Achternaam;Trede;Gemeten op'],
  ['trajectories', 'Klantnr;Traject;Aanbieder;Startdatum'],
  ['trajectories', 'Klantnr;Traject;Aanbieder;Einddatum;Kosten'],
])('takes a list for %s: %s', (shape, headers) => {
  expect(suggestShape(headers.split(';'))).toBe(shape);
});
