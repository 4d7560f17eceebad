import { figureOf } from '../published.ts';
import { ladderTable } from '../tables/ladder.ts';
import { ladderStepNames } from '../words.ts';
import type { ChartDeclaration } from './chart-declaration.ts';
import { chartSentences } from './texts.ts';

/** As on the paper of the memo: the number, and a word of it. */
const shortNames = [
  'geïsoleerd',
  'sociale contacten',
  'activiteiten',
  'onbetaald werk',
  'werk met steun',
  'betaald werk',
];

export const ladderChart: ChartDeclaration = {
  id: ladderTable.id,
  name: 'Klanten per trede van de participatieladder, bij de start en aan het eind',
  drawn: 'grouped',
  series: [{ column: 'start' }, { column: 'nu' }],
  without: ['totaal', 'onbekend'],
  categories: Object.fromEntries(
    shortNames.map((name, index) => [String(index + 1), `${index + 1} ${name}`]),
  ),
  /** The step that most came to or left. */
  finding: (table, { way }) => {
    const steps = ladderStepNames.flatMap((_, index) => {
      const id = String(index + 1);
      const start = figureOf([table], table.id, id, 'start');
      const now = figureOf([table], table.id, id, 'nu');
      return start === null || now === null ? [] : [{ id, start, now, index }];
    });
    const changed = steps.toSorted(
      (a, b) => Math.abs(b.now - b.start) - Math.abs(a.now - a.start) || b.index - a.index,
    )[0];
    if (changed === undefined || changed.now === changed.start) return null;
    const name = `${changed.id} (${shortNames[changed.index] ?? ''})`;
    return chartSentences.ladder(name, changed.now, changed.start, way);
  },
};
