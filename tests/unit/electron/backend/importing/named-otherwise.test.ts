import { describe, expect, it } from 'vitest';
import { describeRemark } from '#shared/importing/remarks.ts';
import { makeTeamFile } from '../../../../support/team-file.ts';
import { asSuggested, csv, readList } from './lists.ts';

const header =
  'klantnummer;voornaam;achternaam;traject;aanbieder;startdatum;einddatum;kosten;fonds';
const row = (type: string, rest = 'Op Stap;01-02-2018;31-07-2018;1.450,00;Fonds A') =>
  `K1;Ann;Een;${type};${rest}`;
const warning = (line: number, where: string) =>
  `regel ${line}, kolom "traject": Deze klant heeft ${where} een traject vanaf 01-02-2018 bij dezelfde aanbieder voor hetzelfde bedrag, met de naam Jobcoaching. Is dit hetzelfde? Kies dan bij Waarden één naam.`;

async function warningsOf(second: string, first?: string): Promise<string[]> {
  const file = await makeTeamFile();
  if (first !== undefined) {
    await file.backend.ask('importing.commit', asSuggested(await readList(file, first)));
  }
  const checked = await file.backend.ask(
    'importing.check',
    asSuggested(await readList(file, second)),
  );
  expect(checked.faults).toEqual([]);
  await file.cleanup();
  return checked.warnings.map(describeRemark);
}

describe('a trajectory that may be another by name only', () => {
  it('is warned about against the team file', async () => {
    expect(await warningsOf(csv(header, row('JC')), csv(header, row('Jobcoaching')))).toEqual([
      warning(2, 'al'),
    ]);
  });

  it('is warned about within the list', async () => {
    expect(await warningsOf(csv(header, row('Jobcoaching'), row('JC')))).toEqual([
      warning(3, 'op regel 2 al'),
    ]);
  });

  it.each([
    ['another start', 'Op Stap;02-02-2018;31-07-2018;1.450,00;Fonds A'],
    ['another end', 'Op Stap;01-02-2018;30-07-2018;1.450,00;Fonds A'],
    ['another provider', 'Forte;01-02-2018;31-07-2018;1.450,00;Fonds A'],
    ['another amount', 'Op Stap;01-02-2018;31-07-2018;1.451,00;Fonds A'],
    ['no amount', 'Op Stap;01-02-2018;31-07-2018;;'],
  ])('is not warned about with %s', async (_, rest) => {
    expect(await warningsOf(csv(header, row('JC', rest)), csv(header, row('Jobcoaching')))).toEqual(
      [],
    );
    expect(await warningsOf(csv(header, row('Jobcoaching'), row('JC', rest)))).toEqual([]);
  });
});
