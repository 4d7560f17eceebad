import type { ImportField } from '#shared/importing/schema.ts';

/** What a user must know of a column to fill it in. */
export interface Explanation {
  readonly what: string;
  readonly allowed: string;
}

const day = 'Een datum: dd-mm-jjjj.';
const amount = 'Een bedrag in euro, met btw. Bijvoorbeeld 1450,00.';
const step = '1, 2, 3, 4, 5 of 6.';
const name = 'Tekst.';
const number = 'Letters en cijfers. Nullen aan het begin tellen mee.';

/** The words are those that the readers of cells take; a test holds each example against them. */
export const explanations: Record<ImportField, Explanation> = {
  clientNumber: {
    what: 'Het nummer dat uw gemeente de klant geeft. Nooit een BSN.',
    allowed: number,
  },
  householdNumber: {
    what: 'Het nummer van de bijstandspartij. Partners hebben hetzelfde nummer. Leeg: de klant is alleen.',
    allowed: number,
  },
  firstName: { what: 'De voornaam van de klant.', allowed: name },
  lastName: { what: 'De achternaam van de klant, met tussenvoegsel.', allowed: name },
  // Only for lists of others: no template has these two.
  namePrefix: { what: 'Wat voor de achternaam staat, zoals van der.', allowed: name },
  fullName: { what: 'De hele naam van de klant.', allowed: 'Achternaam, Voornaam.' },
  birthDate: { what: 'De dag waarop de klant geboren is.', allowed: day },
  sex: { what: 'Het geslacht van de klant.', allowed: 'man, vrouw of anders.' },
  nationality: { what: 'De nationaliteit. Dit mag leeg blijven.', allowed: name },
  settlementDate: {
    what: 'De dag waarop de klant in de gemeente kwam wonen.',
    allowed: day,
  },
  targetGroup: {
    what: 'Leeg: Trede kijkt naar de datum van vestiging. Vanaf 2013 is iemand statushouder.',
    allowed: 'statushouder of oudkomer.',
  },
  track: { what: 'De groep waarin u de klant begeleidt.', allowed: 'werk, groei of zorg.' },
  caseManager: { what: 'Wie de klant begeleidt.', allowed: name },
  ladderAtStart: {
    what: 'De trede op de participatieladder toen de begeleiding begon.',
    allowed: step,
  },
  ladderNow: { what: 'De trede op de participatieladder van nu.', allowed: step },
  languageLevel: {
    what: 'Het taalniveau van nu.',
    allowed: 'Alfa, A0, A1, A2, B1, B2, C1 of C2.',
  },
  languageBuddy: { what: 'Of de klant een taalmaatje heeft.', allowed: 'ja of nee.' },
  trajectoryType: {
    what: 'Wat voor traject het is. Heeft een klant er meer? Gebruik een rij voor elk traject.',
    allowed: 'Tekst, zoals Jobcoaching. Nooit de naam van een klant.',
  },
  provider: { what: 'Wie het traject geeft. Leeg: niemand, of onbekend.', allowed: name },
  trajectoryStart: { what: 'De eerste dag van het traject.', allowed: day },
  trajectoryEnd: { what: 'De laatste dag van het traject. Leeg: het loopt nog.', allowed: day },
  trajectoryResult: {
    what: 'Hoe het met het traject staat.',
    allowed: 'toegekend, loopt, afgerond, voortijdig gestopt, geëindigd of geannuleerd.',
  },
  cost: { what: 'Wat het traject heeft gekost.', allowed: amount },
  fund: { what: 'Uit welk fonds het traject is betaald.', allowed: name },
  outflowKind: {
    what: 'Waarom de klant uit de bijstand ging. Leeg: de klant is er nog.',
    allowed:
      'betaald werk, parttime werk, studie, ondernemerschap, inkomen partner, verhuizing, inlichtingenplicht, overlijden, aow of anders.',
  },
  outflowDate: { what: 'De dag van de uitstroom.', allowed: day },
  orderNumber: {
    what: 'Het nummer van de order in Trede. Leeg: Trede zoekt de order bij de klant en het traject. Is de order voor meer klanten? Vul dan ook het klantnummer in.',
    allowed: number,
  },
  invoiceNumber: {
    what: 'Het nummer op de factuur. Is de factuur voor meer trajecten? Maak dan een rij per traject.',
    allowed: number,
  },
  invoiceDate: { what: 'De datum op de factuur.', allowed: day },
  invoiceAmount: { what: 'Het bedrag van de factuur.', allowed: amount },
  paidDate: { what: 'De dag waarop u betaalde. Leeg: nog niet betaald.', allowed: day },
  contactDate: { what: 'De dag waarop u de klant sprak.', allowed: day },
  contactKind: {
    what: 'Hoe u de klant sprak.',
    allowed: 'gesprek, telefoon, huisbezoek, bericht of anders.',
  },
  contactPerson: { what: 'Wie de klant sprak.', allowed: name },
  contactNote: {
    what: 'Wat u wilt onthouden. Nooit een BSN of een diagnose.',
    allowed: 'Tekst, ten hoogste 4.000 tekens.',
  },
  ladderStep: { what: 'De gemeten trede op de participatieladder.', allowed: step },
  measuredOn: { what: 'De dag waarop u dit hebt gemeten.', allowed: day },
};
