import { formatDate } from '../../kernel/dates.ts';
import { total, type TableDeclaration } from '../declaration.ts';

/** Dropout from work was high at first; jobcoaching lowered it [evaluation]. */
export const workDropoutTable: TableDeclaration = {
  id: 'uitval-werk',
  title: 'Uitval uit werk, met en zonder jobcoaching',
  population: 'banen',
  whenRecorded: 'job',
  rows: { by: 'jobOutcome', extra: [total()] },
  columns: { by: 'jobcoaching', unit: 'personen', extra: [total()] },
  notes: ({ until }) => [
    'Dit zijn de personen die in de periode een baan begonnen. Wie meer banen begon, telt met de eerste.',
    `Geteld is wat op ${formatDate(until)} bekend is.`,
    'Met jobcoaching: een traject jobcoaching liep op ten minste één dag van de baan.',
  ],
};
