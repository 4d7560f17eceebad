import { daysBetween } from '#shared/kernel/calendar.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { counted } from '#shared/kernel/text.ts';
import type { Provider } from '#shared/purchasing/catalogue.ts';
import { providerTexts as texts } from './texts.ts';

/** From so many days before its end a contract stands out. Our choice. */
const soon = 60;

/** '01-01-2026 t/m 31-12-2026'; `null`: there is no contract. */
export function contractPeriod({ contractFrom, contractUntil }: Contract): string | null {
  if (contractFrom === null && contractUntil === null) return null;
  if (contractUntil === null) return texts.from(formatDate(contractFrom ?? ''));
  if (contractFrom === null) return texts.until(formatDate(contractUntil));
  return texts.period(formatDate(contractFrom), formatDate(contractUntil));
}
type Contract = Pick<Provider, 'contractFrom' | 'contractUntil'>;

/** What about its end needs a look today; `null`: nothing. */
export function contractWarning({ contractUntil }: Contract, today: IsoDate): string | null {
  if (contractUntil === null) return null;
  if (contractUntil < today) return texts.over;
  const days = daysBetween(today, contractUntil);
  return days <= soon ? texts.ending(counted(days, 'dag', 'dagen')) : null;
}
