import { formatDate } from '../../kernel/dates.ts';
import { total, type TableDeclaration } from '../declaration.ts';
import { measuredTwice } from './known-sums.ts';

/** All of whom a step is known, at the start and now. */
const measured = { ...total(), where: measuredTwice };

/** Who went where on the ladder: the rows are the steps at the start, the columns the steps now. */
export const ladderMovementTable: TableDeclaration = {
  id: 'ladder-beweging',
  title: 'Van trede bij de start naar trede aan het eind',
  population: 'caseload',
  rows: { by: 'ladderFrom', extra: [measured] },
  columns: { by: 'ladderTo', unit: 'personen', extra: [measured] },
  notes: ({ until }) => [
    'Elke rij is een trede bij de start, elke kolom een trede aan het eind. Wie rechts van de eigen trede staat, is gestegen.',
    'Bij de start: de eerste meting.',
    `Aan het eind: de laatste meting tot en met ${formatDate(until)}. Wie dan nog geen meting heeft, staat niet in deze tabel.`,
  ],
};

/** The trajectories between the two measurements, and whether those who had them rose. */
export const ladderTrajectoriesTable: TableDeclaration = {
  id: 'ladder-trajecten',
  title: 'Trajecten en beweging op de participatieladder',
  population: 'trajecten-tussen-metingen',
  rows: { by: 'trajectoryType' },
  columns: { by: 'ladderMovement', unit: 'personen', extra: [total()] },
  notes: ({ until }) => [
    `Dit zijn de klanten met twee metingen of meer tot en met ${formatDate(until)}. Tussen de eerste en de laatste meting hadden zij dit traject.`,
    'Wie twee trajecten had, staat in twee rijen. Daarom is er geen totaal over de rijen.',
    'De tabel zegt niet dat het traject de oorzaak is.',
  ],
};
