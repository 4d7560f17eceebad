import type { Sentences } from './sentences.ts';

export const communication: Sentences = {
  id: 'communicatie',
  title: 'Communicatie: wie dit mag zien',
  reads: [],
  lines: (_published, { mode }) =>
    mode === 'deelbaar'
      ? [
          'Dit rapport kan naar het college, de raad en de partners. Er staan geen namen in, en kleine groepen zijn niet te herleiden.',
          'De aantallen zijn daarvoor aangepast. Hoe, staat in dit rapport.',
        ]
      : [
          'Dit rapport is alleen voor het team. De aantallen zijn precies, en kleine groepen kunnen te herkennen zijn.',
          'Maak voor het college, de raad en de partners een deelbaar rapport.',
        ],
};
