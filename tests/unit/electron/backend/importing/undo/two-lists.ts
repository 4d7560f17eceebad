import type { ImportField } from '#shared/importing/schema.ts';
import type { TestTeamFile } from '../../../../../support/team-file.ts';
import { asSuggested, csv, readList } from '../lists.ts';

export const header =
  'klantnummer;partij;voornaam;achternaam;geboortedatum;doelgroep;kandidaatgroep;klantmanager;trede start;trede nu;taalniveau;taalmaatje;traject;aanbieder;start;eind;resultaat;kosten;fonds;uitstroom;uitstroomdatum';
/** Two clients with all that a list can tell of them. */
export const first = csv(
  header,
  '10023;P1;Salma;Haddad;01-01-1990;oudkomer;groei;Iris;2;3;A1;nee;Jobcoaching;Op Stap;01-02-2018;;;100,00;Fonds A;parttime werk;01-05-2018',
  '10024;;Rami;Bos;;;;;;;;;Taalstage;;01-03-2018;;;;;;',
);
/** All of it otherwise, and a client more. */
export const second = csv(
  header,
  '10023;P2;Selma;Hadad;02-01-1990;statushouder;werk;Bram;1;4;A2;ja;Jobcoaching;Op Stap;01-02-2018;01-04-2018;afgerond;120,00;Fonds B;parttime werk;02-05-2018',
  '10024;;Rami;Bos;;;werk;;2;;;;Taalstage;;01-03-2018;;;75,00;Fonds B;;',
  '10025;P2;Noë;Çelik;;;;;;;;;Zwemles;De Plons;01-06-2018;;;50,00;Fonds B;studie;01-07-2018',
);
/** Every field in which the two differ. */
export const everything = [
  'householdNumber',
  'firstName',
  'lastName',
  'birthDate',
  'targetGroup',
  'track',
  'caseManager',
  'ladderAtStart',
  'ladderNow',
  'languageLevel',
  'languageBuddy',
  'trajectoryEnd',
  'trajectoryResult',
  'cost',
  'fund',
  'outflowKind',
  'outflowDate',
] as const satisfies readonly ImportField[];

/** Imports a list as suggested, with `overwrite` chosen. */
export async function importList(
  file: TestTeamFile,
  content: string,
  overwrite: readonly ImportField[] = [],
) {
  const choices = {
    ...asSuggested(await readList(file, content)),
    referenceDate: '2018-12-31',
    overwrite: [...overwrite],
  };
  const { importId, counts } = await file.backend.ask('importing.commit', choices);
  if (importId === null) throw new Error('nothing was imported');
  return { importId, counts };
}
