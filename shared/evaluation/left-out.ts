import type { RecordedFacts, TableDeclaration } from './declaration.ts';
import type { ReportMode } from './schema.ts';

/** Why something is absent; where to fill it in is for the team, and not for who gets a shared report. */
const why =
  (absent: string, whereToFillIn: string) =>
  (mode: ReportMode): string =>
    mode === 'intern' ? `${absent}. ${whereToFillIn}` : absent;

/** What the team keeps none of, and where it is entered. */
const notEntered: Readonly<Record<RecordedFacts, (mode: ReportMode) => string>> = {
  contact: why(
    'er zijn nog geen contacten ingevuld',
    'Dat kan in het dossier van een klant, bij ‘Contacten’',
  ),
  plan: why(
    'er is nog geen plan van aanpak',
    'Dat komt in het dossier van een klant, bij ‘Plan van aanpak’',
  ),
  job: why(
    'er is nog geen werk ingevuld',
    'Dat kan in het dossier van een klant, bij ‘Werk en opleiding’',
  ),
  benefit: why(
    'er is nog geen uitkering ingevuld',
    'Dat kan in het dossier van een klant, bij ‘Werk en opleiding’',
  ),
};

/** What stands in the place of something that a report asks for and that is not there. */
export const leftOutTexts = {
  table: (title: string, reason: string) => `De tabel ‘${title}’ staat er niet: ${reason}.`,
  column: (label: string, facts: RecordedFacts, mode: ReportMode) =>
    `De kolom ‘${label}’ staat er niet: ${notEntered[facts](mode)}.`,
  row: (label: string, facts: RecordedFacts, mode: ReportMode) =>
    `De regel ‘${label}’ staat er niet: ${notEntered[facts](mode)}.`,
  unknownPart: 'Hier stond een onderdeel dat deze versie van Trede niet kent.',
  byProtection: 'die zou een kleine groep laten zien',
  nothingToCount: 'hier is in deze periode niets te tellen',
  notFilledIn: why('dit is van geen enkele klant ingevuld', 'Dat kan in het dossier van een klant'),
  fewPersons: (mode: ReportMode) =>
    mode === 'intern'
      ? 'percentages van minder dan 10 personen zeggen te weinig'
      : 'percentages van minder dan 10 personen zeggen te weinig, of de aantallen zijn verborgen',
  noCosts: (mode: ReportMode) =>
    mode === 'intern'
      ? 'er zijn in deze periode geen kosten, of de aantallen zijn kleiner dan 10'
      : 'er zijn in deze periode geen kosten om te delen, of de aantallen zijn verborgen of kleiner dan 10',
  noTeamCosts:
    'er zijn in deze periode geen kosten van personeel, of andere die niet van één klant zijn',
  noFunds: why('er is nog geen fonds', 'Dat kan bij ‘Budget’'),
  noYearCounts: why(
    'de aantallen van deze jaren zijn niet ingevuld',
    'Dat kan bij ‘Team en normen’, onder ‘Jaarcijfers’',
  ),
} as const;

/** Why a table was not counted at all: the end of a Dutch sentence, without its full stop. */
export function whyNotCounted(
  { whenRecorded, whenKnown }: TableDeclaration,
  mode: ReportMode,
): string {
  if (whenRecorded !== undefined) return notEntered[whenRecorded](mode);
  return whenKnown ? leftOutTexts.notFilledIn(mode) : leftOutTexts.nothingToCount;
}

/** Under the first table of a report that cannot count who was destroyed. */
export const withoutDestroyed =
  'In dit rapport tellen klanten van wie het dossier is vernietigd niet mee. In een rapport over een heel kalenderjaar tellen zij wel mee.';
