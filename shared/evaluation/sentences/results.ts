import { figureOf } from '../published.ts';
import { saidCount, saidNumber } from '../said.ts';
import type { Sentences } from './sentences.ts';
import { ifKnown, known } from './words.ts';

export const results: Sentences = {
  id: 'resultaten',
  title: 'Resultaten: duurzaam en wachttijd',
  reads: ['duurzame-uitstroom', 'wachttijden'],
  lines: (published, { way, settings: { sustainedMonths: months } }) => {
    const after = (column: string) =>
      figureOf(published, 'duurzame-uitstroom', `na-${months}-maanden`, column);
    const waited = (row: string) => figureOf(published, 'wachttijden', row, 'intake');
    const say = (count: number) => saidNumber(count, way);
    const left = [after('totaal'), after('uit')] as const;
    return [
      ...ifKnown(
        left,
        (all, out) =>
          `van ${saidCount(all, 'personen', way)} die volledig ${all === 1 ? 'uitstroomde' : 'uitstroomden'}, ${out === 1 ? 'was' : 'waren'} er ${say(out)} na ${months} maanden nog uit de bijstand.`,
      ),
      // These two are about the persons of the first.
      ...(left.every(known)
        ? [
            ...ifKnown(
              [after('terug')],
              (back) =>
                `${say(back)} van hen ${back === 1 ? 'kwam' : 'kwamen'} binnen die tijd terug.`,
            ),
            ...ifKnown(
              [after('te-vroeg')],
              (early) => `van ${say(early)} is het nog te vroeg om dat te weten.`,
            ),
          ]
        : []),
      ...ifKnown(
        [waited('totaal'), waited('binnen-4-weken')],
        (all, soon) =>
          `van ${saidCount(all, 'nieuwe klanten', way)} ${soon === 1 ? 'had' : 'hadden'} er ${say(soon)} binnen 4 weken na de vestiging een intake.`,
      ),
    ];
  },
};

/** Stands above the table that tells it. */
export const onRoutes: Sentences = {
  id: 'routes',
  title: 'Klanten zonder route',
  reads: ['routes'],
  lines: (published, { way }) => {
    const route = (row: string) => figureOf(published, 'routes', row, 'totaal');
    return ifKnown(
      [route('totaal'), route('geen')],
      (all, none) =>
        `van ${saidCount(all, 'klanten', way)} ${none === 1 ? 'was' : 'waren'} er ${saidNumber(none, way)} nog niet op weg naar werk, onderwijs, activering of meedoen. Dat zijn de vier routes van de landelijke monitor.`,
    );
  },
};
