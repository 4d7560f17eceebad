import { costKindWords } from '../../kernel/cost-kind.ts';
import { costsPerOutcome } from '../derived/cost-per-outcome.ts';
import { saidAmount } from '../said.ts';
import type { Sentences } from './sentences.ts';

export const financing: Sentences = {
  id: 'financiering',
  title: 'Financiering: kosten per fonds',
  reads: ['fondsen', 'uitstroom'],
  lines: (published, context) => {
    const { way, teamCosts = [] } = context;
    const funds = published.find(({ id }) => id === 'fondsen');
    const amounts = (funds?.rows ?? []).map(({ id, label }, row) => ({
      whence: id === 'zonder-fonds' ? 'Zonder fonds' : `Uit ‘${label}’`,
      amount: funds?.cells[row]?.[0] ?? null,
    }));
    const hidden = amounts.filter(({ amount }) => amount === null);
    const left = costsPerOutcome(published, context).find(({ id }) => id === 'uitstroom');
    return [
      ...amounts.flatMap(({ whence, amount }) =>
        amount === null || amount === 0
          ? []
          : [`${whence} ging ${saidAmount(amount, way)} naar trajecten en wat daarbij hoort.`],
      ),
      ...teamCosts.map(
        ({ kind, fundName, cents }) =>
          `${fundName === null ? 'Zonder fonds' : `Uit ‘${fundName}’`} ging ${saidAmount(cents, 'geen')} naar ${costKindWords[kind]}.`,
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
