import { figureOf } from '../published.ts';
import type { Sentences } from './sentences.ts';
import { about, ifKnown } from './words.ts';

export const results: Sentences = {
  id: 'resultaten',
  title: 'Resultaten: duurzaam, wachttijd en routes',
  reads: ['duurzame-uitstroom', 'wachttijden', 'routes'],
  lines: (published, { mode, settings: { sustainedMonths: months } }) => {
    const after = (column: string) =>
      figureOf(published, 'duurzame-uitstroom', `na-${months}-maanden`, column);
    const waited = (row: string) => figureOf(published, 'wachttijden', row, 'intake');
    const route = (row: string) => figureOf(published, 'routes', row, 'totaal');
    const say = (count: number) => about(count, mode);
    return [
      ...ifKnown(
        [after('totaal'), after('uit')],
        (all, out) =>
          `van ${say(all)} personen die volledig uitstroomden, ${out === 1 ? 'was' : 'waren'} er ${say(out)} na ${months} maanden nog uit de bijstand.`,
      ),
      ...ifKnown(
        [after('terug')],
        (back) => `${say(back)} van hen ${back === 1 ? 'kwam' : 'kwamen'} binnen die tijd terug.`,
      ),
      ...ifKnown(
        [after('te-vroeg')],
        (early) => `van ${say(early)} is het nog te vroeg om dat te weten.`,
      ),
      ...ifKnown(
        [waited('totaal'), waited('binnen-4-weken')],
        (all, soon) =>
          `van ${say(all)} nieuwe klanten ${soon === 1 ? 'had' : 'hadden'} er ${say(soon)} binnen 4 weken na de vestiging een intake.`,
      ),
      ...ifKnown(
        [route('totaal'), route('geen')],
        (all, none) =>
          `van ${say(all)} klanten ${none === 1 ? 'was' : 'waren'} er ${say(none)} nog op geen van de vier routes van de landelijke monitor.`,
      ),
    ];
  },
};
