import { formatDate } from '../../kernel/dates.ts';
import type { PlanParty, PlanValues } from './schema.ts';

export const planStepLabels: Record<PlanValues['steps'][number]['state'], string> = {
  straks: 'straks',
  bezig: 'bezig',
  klaar: 'klaar',
  vervallen: 'vervallen',
};

export const planPartyLabels: Record<PlanParty, string> = {
  klant: 'Klant',
  klantmanager: 'Klantmanager',
};

export const planFieldLabels: Record<keyof PlanValues, string> = {
  goal: 'Doel',
  goalOn: 'Te bereiken op',
  steps: 'Stappen',
  agreements: 'Afspraken',
  evaluateOn: 'Evaluatie op',
};

/** `Naar het taalcafé, uiterlijk 10-03-2026`, or when it was done. */
export function agreementLine({
  text,
  dueOn,
  doneOn,
}: Pick<PlanValues['agreements'][number], 'text' | 'dueOn' | 'doneOn'>): string {
  if (doneOn !== null) return `${text}, gedaan op ${formatDate(doneOn)}`;
  return dueOn === null ? text : `${text}, uiterlijk ${formatDate(dueOn)}`;
}
