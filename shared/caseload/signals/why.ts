import { counted } from '../../kernel/text.ts';
import type { Thresholds } from '../team/schema.ts';
import { retentionMonths } from './rules/retention.ts';
import type { SignalKind } from './schema.ts';

const days = (count: number) => counted(count, 'dag', 'dagen');
const weeks = (count: number) => counted(count, 'week', 'weken');
const months = (count: number) => counted(count, 'maand', 'maanden');

const and = new Intl.ListFormat('nl');

const rules: Record<SignalKind, (set: Thresholds) => string> = {
  intake: ({ intakeDays, longAgoDays }) =>
    `De intake is binnen ${days(intakeDays)} na vestiging. Een contact met het doel intake telt, en een contact waarin alle mogelijkheden in kaart zijn gebracht. Wie langer dan ${days(longAgoDays)} geleden kwam en al een contact, trede, plan of traject heeft, is in beeld.`,
  contact: ({ contactDays }) =>
    `Elke klant spreekt iemand ten minste eens in de ${days(contactDays)}. De datum van het contact telt, niet de dag waarop het is vastgelegd. Is er nog geen contact, dan telt de dag van vestiging.`,
  ladder: ({ ladderMonths }) =>
    `De trede wordt ten minste eens in de ${months(ladderMonths)} gemeten. Is er geen meting met een datum, dan telt de dag van vestiging.`,
  'plan-evaluation': () =>
    'Het plan van aanpak noemt de dag van de volgende evaluatie. Die dag komt eraan of is voorbij.',
  agreement: () =>
    'In het plan van aanpak staat wat de klantmanager doet, en uiterlijk wanneer. Zet de afspraak in het plan op gedaan als het klaar is.',
  'integration-term': ({ integrationMonths }) =>
    `De inburgeringstermijn eindigt binnen ${months(integrationMonths)}. Onder de wet van 2013 duurt de termijn 3 jaar, of 5 jaar voor wie niet kon lezen en schrijven. Onder de Wet inburgering 2021 duurt de termijn 3 jaar. Een verlenging telt mee.`,
  pip: ({ pipWeeks }) => `Het PIP is klaar binnen ${weeks(pipWeeks)} na de aanmelding.`,
  'trajectory-ends': ({ trajectoryWeeks }) =>
    `Het traject eindigt binnen ${weeks(trajectoryWeeks)} en er is geen volgende stap. Een volgende stap is een traject dat later eindigt, of een stap in het plan die nog moet beginnen.`,
  'trajectory-result': ({ longAgoDays }) =>
    `Het traject is voorbij en het resultaat is niet ingevuld. Een traject dat meer dan ${days(longAgoDays)} geleden is afgerond, staat alleen bij Gegevens.`,
  'contract-ends': ({ contractWeeks }) =>
    `Het contract loopt binnen ${weeks(contractWeeks)} af, of is afgelopen. Vul in of het is verlengd of gestopt.`,
  aftercare: ({ aftercareDays, aftercareMonths }) =>
    `In de eerste ${months(aftercareMonths)} van een baan spreekt iemand de klant ten minste eens in de ${days(aftercareDays)}.`,
  retention: (set) =>
    `Na ${and.format(retentionMonths(set).map(String))} maanden vraagt iemand of de klant nog werkt. Een contact voor nazorg rond die dag telt ook. De laatste vraag blijft ${months(set.retentionOpenMonths)} staan.`,
  medical: ({ medicalWeeks }) =>
    `Er is medisch advies gevraagd. Dat is binnen ${weeks(medicalWeeks)} binnen.`,
  partner: ({ partnerDays }) =>
    `Ook de partner heeft binnen ${days(partnerDays)} na vestiging een traject of een plan. Hebben beiden nog niets, dan is dat samen één regel.`,
  precondition: ({ preconditionDays }) =>
    `Wat een klant nodig heeft om mee te doen, is geregeld op de dag dat het nodig is. Denk aan kinderopvang of reiskosten. Staat er geen dag bij, dan binnen ${days(preconditionDays)}.`,
  'no-case-manager': () => 'Elke klant heeft een klantmanager.',
};

/** The rule by which a signal is given, with the numbers as the team set them. */
export const ruleOf = (kind: SignalKind, thresholds: Thresholds): string => rules[kind](thresholds);

const apeldoorn = 'Onderzoek ‘Statushouders opnieuw thuis’ in Apeldoorn.';
const letter = 'Brief van een klantmanager over vijf jaar praktijk in Overbetuwe.';
const monitor = 'Landelijke monitor arbeidstoeleiding vluchtelingen 2018 (KIS).';
const ours = 'Eigen keuze van Trede.';

const sources: Record<SignalKind, string> = {
  intake: apeldoorn,
  contact: apeldoorn,
  ladder: 'Definitie van de participatieladder: ten minste twee keer per jaar meten.',
  'plan-evaluation': 'De datum in het plan van de klant.',
  agreement: 'De afspraak in het plan van de klant.',
  'integration-term':
    'Wet inburgering 2013 en Wet inburgering 2021. Het aantal maanden vooraf kiest Trede.',
  pip: 'Wet inburgering 2021: een PIP binnen 10 weken.',
  'trajectory-ends': ours,
  'trajectory-result': ours,
  'contract-ends': ours,
  aftercare: `${apeldoorn} De eerste drie maanden van een baan zijn beslissend.`,
  retention: `${monitor} Blijvende uitstroom meet bijna niemand.`,
  medical: `${letter} Het aantal weken kiest Trede.`,
  partner: `${letter} ${monitor} Het aantal dagen kiest Trede.`,
  precondition: `${letter} Het aantal dagen kiest Trede.`,
  'no-case-manager': letter,
};

/** Where the rule comes from. */
export const sourceOf = (kind: SignalKind): string => sources[kind];

/** The rule by which a caseload is above the norm: it is about a klantmanager, so it is no signal of a client. */
export const normRule = ({ normPerFte }: Thresholds): string =>
  `Bij een hele baan horen ten hoogste ${counted(normPerFte, 'klant', 'klanten')}, bij minder fte naar verhouding minder. Alleen klanten in begeleiding tellen mee. Nazorg telt niet mee, en wie uit de bijstand is ook niet.`;
export const normSource = apeldoorn;
