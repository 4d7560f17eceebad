import { costsPerOutcome } from '../derived/cost-per-outcome.ts';
import type { Sentences } from './sentences.ts';
import { aboutEuro, beginning } from './words.ts';

export const financing: Sentences = {
  id: 'financiering',
  title: 'Financiering: kosten per fonds',
  reads: ['fondsen', 'uitstroom'],
  lines: (published, { mode }) => {
    const funds = published.find(({ id }) => id === 'fondsen');
    const perFund = (funds?.rows ?? []).flatMap(({ id, label }, row) => {
      const amount = funds?.cells[row]?.[0] ?? null;
      if (amount === null || amount === 0) return [];
      const whence = id === 'zonder-fonds' ? 'Zonder fonds' : `Uit ‘${label}’`;
      return [`${whence} ging ${aboutEuro(amount, mode)} naar trajecten.`];
    });
    const left = costsPerOutcome(published, mode).find(({ id }) => id === 'volledig');
    return [
      ...perFund,
      ...(left
        ? [
            beginning(
              `per persoon die volledig uitstroomde is dat ${aboutEuro(left.each, mode)}. Daarin zitten ook de kosten voor wie niet uitstroomde.`,
            ),
          ]
        : []),
    ];
  },
};
