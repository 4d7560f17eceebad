import { z } from 'zod';

/** What a term is about. */
export const retentionKindNames = [
  'dossier',
  'contacts',
  'imports',
  'money',
  'log',
  'drafts',
  'backups',
  'statistics',
] as const;
export type RetentionKindName = (typeof retentionKindNames)[number];

export interface RetentionKind {
  readonly name: RetentionKindName;
  readonly label: string;
  /** What it holds, in words. */
  readonly holds: string;
  /** How long; `null`: as long as the term of the dossier, which the team sets. */
  readonly term: string | null;
  /** When the term begins. */
  readonly begins: string;
  /** Why it is kept so long: the law, or that it is our choice. */
  readonly ground: string;
  /** What becomes of it then. */
  readonly then: string;
}

/**
 * The term of the dossier that a team begins with, and between what the coordinator sets it. Our choice, but for
 * the least: evidence of money must be whole for seven years [AWR art. 52].
 */
export const dossierYears = { standard: 10, least: 7, most: 20 } as const;

const beginning = 'Op 1 januari na het jaar waarin het laatste gebeurde bij de bijstandspartij.';
const destroyed =
  'Vernietigd, na akkoord van een tweede coördinator. Is er maar één, dan wacht die zeven dagen.';

/** Every kind of data in the file, with how long it stays and why. */
export const retentionKinds: readonly RetentionKind[] = [
  {
    name: 'dossier',
    label: 'Dossier van een klant',
    holds: 'Gegevens, treden, taal, werk, plannen, trajecten en documenten.',
    term: null,
    begins: beginning,
    ground: 'Archiefwet en de Selectielijst gemeenten en intergemeentelijke organen 2020.',
    then: destroyed,
  },
  {
    name: 'contacts',
    label: 'Contacten en notities',
    holds: 'Gesprekken, afspraken en wat daarover is geschreven.',
    term: null,
    begins: beginning,
    ground: 'Hoort bij het dossier, dus dezelfde grond.',
    then: destroyed,
  },
  {
    name: 'imports',
    label: 'Resten van een import',
    holds:
      'Wat een geïmporteerde lijst bij een klant veranderde. De lijst zelf bewaart Trede niet.',
    term: null,
    begins: beginning,
    ground: 'Nodig om een import te herstellen. Hoort daarna bij het dossier.',
    then: destroyed,
  },
  {
    name: 'money',
    label: 'Bewijs van geld',
    holds: 'Orders, facturen en kosten.',
    term: '7 jaar',
    begins: 'Na het budgetjaar.',
    ground: 'Algemene wet inzake rijksbelastingen, artikel 52.',
    then: 'Blijft staan. Bij vernietiging van het dossier gaat de klant eruit.',
  },
  {
    name: 'log',
    label: 'Logboek',
    holds: 'Wie wat wanneer deed. Klanten staan er met een nummer, zonder naam.',
    term: 'Zolang het bestand bestaat',
    begins: 'Er is geen begin.',
    ground:
      'AVG artikel 5 en 32, en BIO2 8.15: u moet kunnen laten zien wie gegevens zag. Elke regel hangt vast aan de vorige.',
    then: 'Blijft staan.',
  },
  {
    name: 'drafts',
    label: 'Getypt en niet bewaard',
    holds: 'Wat u in een formulier typte en nog niet bewaarde.',
    term: '30 dagen',
    begins: 'Bij het typen.',
    ground: 'Keuze van Trede: lang genoeg om werk terug te vinden.',
    then: 'Trede gooit het weg. Bij vernietiging gaat het meteen mee.',
  },
  {
    name: 'backups',
    label: 'Reservekopieën',
    holds: 'Kopieën van het hele bestand.',
    term: 'Ongeveer 12 maanden',
    begins: 'Op de dag van de kopie.',
    ground: 'BIO2 8.13.',
    then: 'Trede gooit ze weg. Tot die dag staat een vernietigde klant er nog in.',
  },
  {
    name: 'statistics',
    label: 'Cijfers van de evaluatie',
    holds: 'Aantallen, zonder personen.',
    term: 'Blijven',
    begins: 'Er is geen begin.',
    ground:
      'AVG artikel 89: statistiek. Het zijn dezelfde aantallen als in uw interne rapport. Delen gaat met dezelfde beveiliging.',
    then: 'Blijven gelijk voor hele jaren.',
  },
];

export const termSchema = z
  .int('Vul een heel aantal jaren in.')
  .min(dossierYears.least, `Vul ${dossierYears.least} jaar of meer in.`)
  .max(dossierYears.most, `Vul ten hoogste ${dossierYears.most} jaar in.`);

/** Of a coordinator who is alone: so many days between proposing and approving. */
export const aloneDays = 7;
