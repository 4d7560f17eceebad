import type { ImportField } from './schema.ts';

/** What the fields are called on screen; the template of the list uses the same words. */
export const importFieldLabels: Record<ImportField, string> = {
  clientNumber: 'Klantnummer',
  householdNumber: 'Bijstandspartij',
  firstName: 'Voornaam',
  namePrefix: 'Tussenvoegsel',
  lastName: 'Achternaam',
  fullName: 'Naam',
  birthDate: 'Geboortedatum',
  sex: 'Geslacht',
  nationality: 'Nationaliteit',
  settlementDate: 'Datum vestiging',
  targetGroup: 'Doelgroep',
  track: 'Kandidaatgroep',
  caseManager: 'Klantmanager',
  ladderAtStart: 'Trede bij start',
  ladderNow: 'Trede nu',
  languageLevel: 'Taalniveau',
  languageBuddy: 'Taalmaatje',
  trajectoryType: 'Soort traject',
  provider: 'Aanbieder',
  trajectoryStart: 'Startdatum traject',
  trajectoryEnd: 'Einddatum traject',
  trajectoryResult: 'Resultaat traject',
  cost: 'Kosten',
  fund: 'Fonds',
  outflowKind: 'Uitstroom',
  outflowDate: 'Uitstroomdatum',
  orderNumber: 'Ordernummer',
  invoiceNumber: 'Factuurnummer',
  invoiceDate: 'Factuurdatum',
  invoiceAmount: 'Factuurbedrag',
  paidDate: 'Betaald op',
  contactDate: 'Datum contact',
  contactKind: 'Soort contact',
  contactPerson: 'Gesproken door',
  contactNote: 'Notitie',
  ladderStep: 'Trede',
  measuredOn: 'Gemeten op',
};

/** The name of a field inside a sentence. */
export const fieldInSentence = (field: ImportField): string =>
  importFieldLabels[field].toLowerCase();

/** `een`, `een en twee`, `een, twee en drie`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} en ${last}`;
}

/** The last column of a list of faulty rows. Who chooses that list again does not import it. */
export const faultColumnHeader = 'Wat er mis is';
