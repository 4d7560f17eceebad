import { formatCount } from '../../kernel/text.ts';
import type { CaseloadCount } from './caseload.ts';
import type { Member, Thresholds } from './schema.ts';

export const memberFieldLabels: Record<keyof Omit<Member, 'id'>, string> = {
  name: 'Naam',
  fteHundredths: 'Fte',
  active: 'Stand',
};

export const memberStateLabels = {
  working: 'Werkt in het team',
  stopped: 'Werkt niet meer in het team',
} as const;

/** `85` → `0,85`. */
export const fteText = (hundredths: number): string => String(hundredths / 100).replace('.', ',');

export const thresholdLabels: Record<keyof Thresholds, string> = {
  intakeDays: 'Intake',
  partnerDays: 'Partner',
  contactDays: 'Contact',
  ladderMonths: 'Trede',
  integrationMonths: 'Einde inburgering',
  pipWeeks: 'PIP',
  trajectoryWeeks: 'Einde traject',
  contractWeeks: 'Einde contract',
  aftercareDays: 'Nazorg, hoe vaak',
  aftercareMonths: 'Nazorg, hoe lang',
  retentionMonths1: 'Nog aan het werk, eerste vraag',
  retentionMonths2: 'Nog aan het werk, tweede vraag',
  retentionMonths3: 'Nog aan het werk, derde vraag',
  retentionMonths4: 'Nog aan het werk, laatste vraag',
  retentionOpenMonths: 'Laatste vraag, hoe lang',
  medicalWeeks: 'Medisch advies',
  preconditionDays: 'Opvang en reiskosten',
  noticeDays: 'Binnenkort',
  longAgoDays: 'Verleden',
  normPerFte: 'Caseload',
};

const standingWords: Record<keyof CaseloadCount, string> = {
  guided: 'in begeleiding',
  aftercare: 'in nazorg',
  left: 'uitgestroomd',
};

const told = (count: CaseloadCount, kinds: readonly (keyof CaseloadCount)[]): string =>
  kinds.map((kind) => `${formatCount(count[kind])} ${standingWords[kind]}`).join(', ');

/** `10 in begeleiding, 1 in nazorg`: who belongs to a caseload. Nobody in aftercare is not told. */
export const caseloadText = (count: CaseloadCount): string =>
  told(count, count.aftercare === 0 ? ['guided'] : ['guided', 'aftercare']);

/** The same behind the number of those in guidance, where that stands by itself. */
export const caseloadWords = (count: CaseloadCount): string =>
  caseloadText(count).slice(formatCount(count.guided).length + 1);

/** `10 in begeleiding, 1 in nazorg, 3 uitgestroomd`: everybody in a list, only what occurs. */
export function everybodyText(count: CaseloadCount): string {
  const kinds = (['guided', 'aftercare', 'left'] as const).filter((kind) => count[kind] > 0);
  return told(count, kinds.length === 0 ? ['guided'] : kinds);
}
