import { formatPeriod } from '../../kernel/dates.ts';
import type { Sentences } from './sentences.ts';

export const introduction: Sentences = {
  id: 'inleiding',
  title: 'Inleiding',
  reads: [],
  lines: (_published, { period }) => [
    'Het team begeleidt statushouders en oudkomers naar werk, studie en meedoen.',
    `Hier staat wat dat opleverde in de periode ${formatPeriod(period)}.`,
    'Statushouders vestigden zich in 2013 of later in de gemeente, oudkomers eerder.',
  ],
};
