import { printTexts } from '../texts.ts';
import type { Sentences } from './sentences.ts';

const howShared = {
  afronden: 'Daarom zijn de aantallen afgerond.',
  verbergen: 'Daarom zijn kleine aantallen verborgen, en soms een ander aantal.',
} as const;

export const communication: Sentences = {
  id: 'communicatie',
  title: 'Communicatie: wie dit mag zien',
  reads: [],
  lines: (_published, { way }) =>
    way === 'geen'
      ? [
          'Dit rapport is alleen voor het team. De aantallen zijn precies, en iemand kan te herkennen zijn.',
          'Maak voor het college, de raad en de partners een deelbaar rapport.',
        ]
      : [
          'Dit rapport kan naar het college, de raad en de partners. Er staan geen namen in, en niemand is te herkennen.',
          `${howShared[way]} Hoe dat is gedaan, staat onder ‘${printTexts.protection}’.`,
        ],
};
