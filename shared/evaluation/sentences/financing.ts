import { costsPerOutcome } from '../derived/cost-per-outcome.ts';
import { saidAmount } from '../said.ts';
import type { Sentences } from './sentences.ts';

export const financing: Sentences = {
  id: 'financiering',
  title: 'Financiering: kosten per fonds',
  reads: ['fondsen', 'uitstroom'],
  lines: (published, { mode, way }) => {
    const funds = published.find(({ id }) => id === 'fondsen');
    const amounts = (funds?.rows ?? []).map(({ id, label }, row) => ({
      whence: id === 'zonder-fonds' ? 'Zonder fonds' : `Uit ‘${label}’`,
      amount: funds?.cells[row]?.[0] ?? null,
    }));
    const hidden = amounts.filter(({ amount }) => amount === null);
    const left = costsPerOutcome(published, mode).find(({ id }) => id === 'uitstroom');
    return [
      ...amounts.flatMap(({ whence, amount }) =>
        amount === null || amount === 0
          ? []
          : [`${whence} ging ${saidAmount(amount, way)} naar trajecten.`],
      ),
      ...(hidden.length > 0
        ? [
            hidden.length === amounts.length
              ? 'De bedragen per fonds zijn niet te delen.'
              : 'Niet van elk fonds is het bedrag te delen.',
          ]
        : []),
      ...(left
        ? [
            `Alle kosten samen, gedeeld door het aantal personen dat volledig uitstroomde: ${saidAmount(left.each, way)} per persoon. Daarin zitten ook de kosten voor wie niet uitstroomde.`,
          ]
        : []),
    ];
  },
};
