import { describe, expect, it } from 'vitest';
import {
  fieldForHeader,
  problemsWithColumns,
  problemWithColumns,
  suggestFields,
} from '#shared/importing/columns.ts';
import type { ImportField } from '#shared/importing/schema.ts';
import { fieldsOfShape } from '#shared/importing/shapes.ts';

describe('matching columns by name', () => {
  it('knows every header of a list as municipalities keep it', () => {
    const headers =
      'klantnummer;bijstandspartij;voornaam;achternaam;geboortedatum;geslacht;nationaliteit;datum vestiging;doelgroep;kandidaatgroep;klantmanager;trede start;trede nu;taalniveau;taalmaatje;traject;aanbieder;startdatum traject;einddatum traject;resultaat traject;kosten;fonds;uitstroom;uitstroomdatum';
    expect(suggestFields(headers.split(';'))).toEqual([...fieldsOfShape.clients]);
  });

  it.each<[string, ImportField | null]>([
    ['Kl.nr.', 'clientNumber'],
    ['KLANTNR', 'clientNumber'],
    ['Geb.datum (dd-mm-jjjj)', 'birthDate'],
    ['M/V', 'sex'],
    ['Consulent', 'caseManager'],
    ['P-ladder begin', 'ladderAtStart'],
    ['Ingezet traject', 'trajectoryType'],
    ['Leverancier', 'provider'],
    ['  Bedrag [€] ', 'cost'],
    ['Dekking', 'fund'],
    ['Reden uitstroom', 'outflowKind'],
    ['Datum\nvestiging', 'settlementDate'],
    ['Opm.', null],
    ['', null],
  ])('reads %j as %s', (header, field) => {
    expect(fieldForHeader(header)).toBe(field);
  });

  it('gives a field to one column only: the surest name, else the first', () => {
    expect(suggestFields(['Klantnr', 'Klantnummer', 'Voornaam'])).toEqual([
      null,
      'clientNumber',
      'firstName',
    ]);
    expect(suggestFields(['Klantnr', 'Cliëntnr', 'Klantnr'])).toEqual(['clientNumber', null, null]);
  });

  it('leaves out what means nothing without a column that is not there', () => {
    const names = ['Klantnr', 'Voornaam', 'Achternaam'] as const;
    const fields = ['clientNumber', 'firstName', 'lastName'] as const;
    expect(suggestFields([...names, 'Bedrag', 'Fonds'])).toEqual([...fields, null, null]);
    expect(suggestFields([...names, 'Traject', 'Aanbieder'])).toEqual([...fields, null, null]);
    expect(suggestFields([...names, 'Reden uitstroom'])).toEqual([...fields, null]);
    expect(suggestFields([...names, 'Traject', 'Start', 'Bedrag'])).toEqual([
      ...fields,
      'trajectoryType',
      'trajectoryStart',
      'cost',
    ]);
    expect(suggestFields(['Factuurnr', 'Fonds'], 'invoices')).toEqual(['invoiceNumber', 'fund']);
  });
});

describe('a column with a whole name', () => {
  it.each(['Naam', 'Naam klant', 'Volledige naam', 'Cliëntnaam'])('is %s', (header) => {
    expect(suggestFields(['Klantnr', header])).toEqual(['clientNumber', 'fullName']);
  });

  it('stays out beside a first or last name', () => {
    expect(suggestFields(['Naam', 'Klantnr', 'Voornaam', 'tv', 'Achternaam'])).toEqual([
      null,
      'clientNumber',
      'firstName',
      'namePrefix',
      'lastName',
    ]);
    expect(suggestFields(['Klantnr', 'Voornaam', 'Naam'])).toEqual([
      'clientNumber',
      'firstName',
      null,
    ]);
  });

  it.each(['partner', 'aanbieder', 'consulent', 'traject'])('is never that of the %s', (other) => {
    expect(fieldForHeader(`Naam ${other}`)).not.toBe('fullName');
  });
});

describe('a choice of columns that cannot be imported', () => {
  const chosen = (...fields: ImportField[]) => fields.map((field, column) => ({ column, field }));

  it('needs client number, first name and last name', () => {
    expect(problemWithColumns(chosen('clientNumber', 'firstName'))).toEqual({
      field: 'lastName',
      message:
        'Kies eerst een kolom voor achternaam. Zonder die kolom kan Trede de lijst niet importeren.',
    });
    expect(problemWithColumns(chosen('clientNumber', 'firstName', 'lastName'))).toBeNull();
  });

  it('takes one column with the whole name for both, and says so', () => {
    expect(problemWithColumns(chosen('clientNumber', 'fullName'))).toBeNull();
    expect(problemWithColumns(chosen('clientNumber', 'fullName', 'namePrefix'))).toBeNull();
    expect(problemWithColumns(chosen('clientNumber'))).toEqual({
      field: 'firstName',
      message:
        'Kies eerst een kolom voor voornaam, of voor de hele naam. Zonder die kolom kan Trede de lijst niet importeren.',
    });
    for (const field of ['firstName', 'lastName'] as const) {
      const both = problemsWithColumns(chosen('clientNumber', 'fullName', field));
      expect(both).toContainEqual({
        field: 'fullName',
        message: expect.stringContaining('De naam staat twee keer') as string,
      });
    }
  });

  it('needs what belongs together', () => {
    const names = chosen('clientNumber', 'firstName', 'lastName');
    const cost = problemWithColumns([...names, { column: 9, field: 'cost' }]);
    expect(cost?.field).toBe('trajectoryType');
    const outflow = problemWithColumns([...names, { column: 9, field: 'outflowKind' }]);
    expect(outflow?.field).toBe('outflowDate');
  });

  it('refuses two columns for one field', () => {
    const twice = chosen('clientNumber', 'firstName', 'lastName', 'firstName');
    expect(problemWithColumns(twice)?.field).toBe('firstName');
  });

  it('says so when the column that is missed holds BSNs', () => {
    const seen = ['Klantnr', 'Voornaam', 'Achternaam'].map((header, index) => ({
      header,
      looksLikeBsn: index === 0,
    }));
    expect(problemWithColumns(chosen('firstName', 'lastName'), seen)).toEqual({
      field: 'clientNumber',
      bsnHeader: 'Klantnr',
      message:
        'In de kolom ‘Klantnr’ staan BSN’s. Trede bewaart nooit een BSN. Zet in de lijst een ander nummer bij klantnummer.',
    });
    const other = chosen('clientNumber', 'firstName', 'lastName');
    expect(problemWithColumns(other, seen)).toBeNull();
  });
});
