import { formatDate } from '../../kernel/dates.ts';
import { total, type TableDeclaration } from '../declaration.ts';

const listed = (names: readonly string[]): string => names.map((name) => `‘${name}’`).join(' of ');

/** Dropout from work was high at first; jobcoaching lowered it [evaluation]. */
export const workDropoutTable: TableDeclaration = {
  id: 'uitval-werk',
  title: 'Uitval uit werk, met en zonder jobcoaching',
  population: 'banen',
  whenRecorded: 'job',
  rows: { by: 'jobOutcome', extra: [total()] },
  columns: { by: 'jobcoaching', unit: 'personen', extra: [total()] },
  notes: ({ until }, { jobcoaching }) => [
    'Dit zijn de personen die in de periode een baan begonnen. Wie meer banen begon, telt met de eerste.',
    `Geteld is wat op ${formatDate(until)} bekend is.`,
    jobcoaching.length === 0
      ? 'Er is geen traject van een soort met ‘jobcoach’ in de naam. Daarom staat iedereen bij zonder jobcoaching.'
      : `Met jobcoaching: een traject van de soort ${listed(jobcoaching)} liep op ten minste één dag van de baan. Een soort telt mee wanneer ‘jobcoach’ in de naam staat.`,
  ],
};
