import type { PlanValues } from '#shared/caseload/plan/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { counted } from '#shared/kernel/text.ts';

const inWords = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });

/** `2026-03-10` → `10 maart 2026`: a month in words reads easier than a number. */
export const dayInWords = (date: IsoDate): string => inWords.format(new Date(`${date}T00:00:00Z`));

/** The letter to the client: plain Dutch, at most B1, always 'u'. */
export const letterTexts = {
  title: 'Uw plan',
  head: 'Uw plan',
  foot: (name: string, version: number) => `Plan van ${name}, versie ${version}`,
  documentTitle: (name: string) => `Plan van ${name}`,
  for: 'Voor',
  from: 'Van',
  date: 'Datum',
  greeting: (name: string) => `Beste ${name},`,
  opening:
    'Dit is uw plan. Hierin staat wat u wilt bereiken, welke stappen u zet en wat wij samen afspreken. Bewaar dit plan goed.',
  goal: 'Wat u wilt bereiken',
  goalOn: (date: IsoDate, today: IsoDate) =>
    `${date < today ? 'U wilde' : 'U wilt'} dit bereiken op ${dayInWords(date)}.`,
  steps: 'Uw stappen',
  stepState: {
    straks: 'Dit komt later.',
    bezig: 'Hier bent u nu mee bezig.',
    klaar: 'Dit is klaar.',
    vervallen: '',
  } satisfies Record<PlanValues['steps'][number]['state'], string>,
  later: 'Dit komt later:',
  yours: 'Wat u doet',
  ours: 'Wat uw klantmanager doet',
  due: (date: IsoDate) => `Uiterlijk op ${dayInWords(date)}.`,
  done: (date: IsoDate) => `Gedaan op ${dayInWords(date)}.`,
  again: 'Wanneer wij opnieuw kijken',
  evaluate: (date: IsoDate) =>
    `Op ${dayInWords(date)} kijken wij samen hoe het gaat. Past het plan dan niet meer? Dan maken wij een nieuw plan.`,
  evaluateUnknown: 'Wij spreken nog een dag af om samen te kijken hoe het gaat.',
  help: 'Lukt iets niet?',
  helpLine: (manager: string | null) =>
    `Lukt een stap niet, of verandert er iets? ${
      manager === null
        ? 'Bel of schrijf ons team meteen.'
        : `Bel of schrijf meteen uw klantmanager, ${manager}.`
    }`,
  you: 'Uw handtekening',
  manager: 'Handtekening van uw klantmanager',
} as const;

/** The summary for a colleague. */
export const handoverTexts = {
  head: 'Overdracht van klanten',
  title: (to: string) => (to === '' ? 'Overdracht van klanten' : `Overdracht aan ${to}`),
  confidential: 'VERTROUWELIJK',
  line: (count: number, date: string, by: string) =>
    `${counted(count, 'klant', 'klanten')}, gemaakt op ${date}${by === '' ? '' : ` door ${by}`}.`,
  warning:
    'In dit stuk staan gegevens van mensen. Geef het alleen aan de collega die deze klanten overneemt. Vernietig het daarna.',
  household: 'Gezin',
  alone: 'Geen partner in het bestand.',
  partner: 'Partner',
  children: 'Kinderen',
  child: (name: string, age: number | null) => (age === null ? name : `${name} (${age} jaar)`),
  nothingRuns: 'geen traject',
  runs: (trajectory: string) => `traject ${trajectory}`,
  ladder: 'Trede',
  notMeasured: 'Nog niet gemeten.',
  trajectories: 'Loopt nu',
  noTrajectory: 'Geen traject.',
  until: (date: string) => `tot en met ${date}`,
  noEnd: 'einddatum niet bekend',
  work: 'Werk',
  noWork: 'Geen werk bekend.',
  hours: (hours: number) => `${hours} uur per week`,
  hoursUnknown: 'uren niet bekend',
  contractUntil: (date: string) => `contract tot en met ${date}`,
  contractEndUnknown: 'geen einddatum van het contract',
  outflow: 'Uitstroom en nazorg',
  noOutflow: 'Niet uitgestroomd.',
  left: (label: string, date: string) => `${label} op ${date}.`,
  returned: (date: string, reason: string | null) =>
    `Teruggekomen in de bijstand op ${date}${reason === null ? '' : ` (${reason.toLowerCase()})`}.`,
  aftercare: (date: string) => `Volgende nazorg uiterlijk op ${date}.`,
  plan: 'Plan',
  noPlan: 'Nog geen plan.',
  planOf: (version: number, date: string) => `Versie ${version} van ${date}.`,
  evaluate: (date: string) => `Evaluatie op ${date}.`,
  agreements: 'Afspraken die openstaan',
  lastContact: 'Laatste contact',
  noContact: 'Nog geen contact.',
  next: 'Volgende afspraak',
  noNext: 'Geen afspraak gemaakt.',
  signals: 'Let op',
} as const;
