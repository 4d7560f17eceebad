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
