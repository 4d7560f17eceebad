import type { ImportField } from '../schema.ts';
import * as words from '../words.ts';

/** A value as a choice goes into the list, its name on screen, and what lists write for it. */
export interface ClosedValue {
  readonly value: string;
  readonly label: string;
  readonly words: readonly string[];
}

function valuesOf<Value extends string>(
  table: Readonly<Record<Value, string>>,
  labels: Readonly<Record<Value, string>>,
): ClosedValue[] {
  return (Object.keys(table) as Value[]).map((value) => ({
    value,
    label: labels[value],
    words: table[value].split(',').map(words.foldedWord),
  }));
}

/** The national participatieladder, with what people call its steps. */
const steps: readonly (readonly [label: string, words: string])[] = [
  ['1 Geïsoleerd', 'geisoleerd, een, i, eerste'],
  [
    '2 Sociale contacten buitenshuis',
    'sociale contacten, sociale contacten buitenshuis, twee, ii, tweede',
  ],
  [
    '3 Deelname aan georganiseerde activiteiten',
    'georganiseerde activiteiten, deelname georganiseerde activiteiten, drie, iii, derde',
  ],
  ['4 Onbetaald werk', 'onbetaald werk, vrijwilligerswerk, vier, iv, vierde'],
  ['5 Betaald werk met ondersteuning', 'betaald werk met ondersteuning, vijf, vijfde'],
  ['6 Betaald werk', 'betaald werk, regulier werk, zes, vi, zesde'],
];
const ladder: ClosedValue[] = steps.map(([label, spellings], index) => ({
  value: String(index + 1),
  label,
  words: spellings.split(',').map(words.foldedWord),
}));

/** The fields that hold one of a few values, with those. */
export const closedValues: Readonly<Partial<Record<ImportField, readonly ClosedValue[]>>> = {
  sex: valuesOf(words.sexWords, { man: 'Man', vrouw: 'Vrouw', anders: 'Anders' }),
  targetGroup: valuesOf(words.targetGroupWords, {
    statushouder: 'Statushouder',
    oudkomer: 'Oudkomer',
  }),
  track: valuesOf(words.trackWords, {
    werk: 'Werkkandidaat',
    groei: 'Groeikandidaat',
    zorg: 'Zorgkandidaat',
  }),
  ladderAtStart: ladder,
  ladderNow: ladder,
  ladderStep: ladder,
  languageLevel: valuesOf(words.languageWords, {
    Alfa: 'Alfa',
    A0: 'A0',
    A1: 'A1',
    A2: 'A2',
    B1: 'B1',
    B2: 'B2',
    C1: 'C1',
    C2: 'C2',
  }),
  languageBuddy: valuesOf(words.yesNoWords, { ja: 'Ja', nee: 'Nee' }),
  trajectoryResult: valuesOf(words.resultWords, {
    toegekend: 'Toegekend',
    loopt: 'Loopt',
    afgerond: 'Afgerond',
    'voortijdig-gestopt': 'Voortijdig gestopt',
    geeindigd: 'Geëindigd, resultaat onbekend',
    geannuleerd: 'Geannuleerd',
  }),
  outflowKind: valuesOf(words.outflowWords, {
    'betaald-werk': 'Betaald werk',
    'parttime-werk': 'Parttime werk, deel bijstand blijft',
    studie: 'Studie',
    ondernemerschap: 'Ondernemerschap',
    'inkomen-partner': 'Inkomen van de partner',
    verhuizing: 'Verhuizing',
    inlichtingenplicht: 'Inlichtingenplicht niet nagekomen',
    overlijden: 'Overlijden',
    aow: 'AOW-leeftijd',
    anders: 'Andere reden',
  }),
  contactKind: valuesOf(words.contactWords, {
    gesprek: 'Gesprek',
    telefoon: 'Telefoon',
    huisbezoek: 'Huisbezoek',
    bericht: 'Bericht',
    anders: 'Anders',
  }),
};
