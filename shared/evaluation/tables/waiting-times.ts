import { formatDate } from '../../kernel/dates.ts';
import { total, type TableDeclaration } from '../declaration.ts';

export const waitingTimesTable: TableDeclaration = {
  id: 'wachttijden',
  title: 'Hoe lang nieuwe klanten wachtten',
  population: 'gevestigd',
  rows: { by: 'waitIntake', extra: [total()] },
  columns: {
    measures: [
      {
        id: 'intake',
        label: 'Tot de intake',
        unit: 'personen',
        whenRecorded: 'contact',
        note: 'De intake is het eerste contact voor de intake, of waarin alle mogelijkheden in kaart zijn gebracht. De intake hoort binnen 28 dagen te zijn.',
      },
      {
        id: 'plan',
        label: 'Tot het plan',
        unit: 'personen',
        rowsBy: 'waitPlan',
        whenRecorded: 'plan',
      },
      {
        id: 'traject',
        label: 'Tot het eerste traject',
        unit: 'personen',
        rowsBy: 'waitTrajectory',
      },
      {
        id: 'werk',
        label: 'Tot werk',
        unit: 'personen',
        rowsBy: 'waitWork',
        note: 'Werk is een baan, of uitstroom naar betaald werk, parttime werk of ondernemerschap.',
      },
    ],
  },
  notes: ({ until }) => [
    'Dit zijn de klanten die zich in de periode vestigden. Wie geen datum van vestiging heeft, telt niet mee.',
    `Nog niet: op ${formatDate(until)} was het er nog niet, of het is niet ingevuld.`,
    'Wat vóór de vestiging begon, telt als binnen 4 weken.',
  ],
};
