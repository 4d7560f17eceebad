import { formatDate } from '../../kernel/dates.ts';
import { counted } from '../../kernel/text.ts';
import { contactKindLabels } from '../texts.ts';
import type { AppointmentValues, ContactValues } from './schema.ts';
import { contactPurposeLabels } from './texts.ts';

interface Named {
  readonly id: number;
  readonly name: string;
}

/** One value of a contact as people read it; `null`: nothing stands there. */
export function contactWords(
  field: keyof ContactValues,
  value: unknown,
  organisations: readonly Named[],
): string | null {
  if (field === 'mapped') return value === true ? 'ja' : 'nee';
  if (field === 'organisationId') return organisations.find(({ id }) => id === value)?.name ?? null;
  return planned(field, value);
}

/** One value of an appointment as people read it; `null`: nothing stands there. */
export const appointmentWords = (field: keyof AppointmentValues, value: unknown): string | null =>
  Array.isArray(value) ? counted(value.length, 'klant', 'klanten') : planned(field, value);

function planned(field: string, value: unknown): string | null {
  if (typeof value !== 'string') return null;
  if (field === 'date') return formatDate(value);
  if (field === 'kind') return contactKindLabels[value as keyof typeof contactKindLabels];
  if (field === 'purpose') return contactPurposeLabels[value as keyof typeof contactPurposeLabels];
  return value;
}
