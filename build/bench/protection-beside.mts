import type { CountedTable, EarlierExport, ProtectionRules } from '#shared/evaluation/counted.ts';
import { evaluationReport } from '#shared/evaluation/reports/evaluation.ts';
import type { Period } from '#shared/kernel/dates.ts';
import { countTables } from '../../electron/backend/evaluation/engine/count-tables.ts';
import { neededTables } from '../../electron/backend/evaluation/needed-tables.ts';
import { protectTables } from '../../electron/backend/evaluation/protection/protect-tables.ts';
import { fillClients } from './fill.mts';
import { compare, timed, type Comparison } from './measure.mts';
import { withNewFile } from './scratch.mts';

const years = [2017, 2018, 2019].map((year) => ({ from: `${year}-01-01`, until: `${year}-12-31` }));
const allYears: Period = { from: '2017-01-01', until: '2019-12-31' };

/** The evaluation of three years beside those of each year that were shared before, against it by itself. */
export function compareBesideEarlier(
  way: ProtectionRules['way'],
  clients: number,
  rounds: number,
): Promise<Comparison> {
  return withNewFile(true, async (file) => {
    fillClients(file.driver, clients);
    const declared = neededTables(evaluationReport.parts);
    const count = (period: Period) => countTables(file.db, period, declared);
    const rules = { way, smallestGroup: 5, secret: 'meting' } as const;
    const earlier: EarlierExport[] = [];
    for (const [at, year] of years.entries()) {
      const { figures = [] } = await protectTables(await count(year), { ...rules, earlier });
      earlier.push({ id: at + 1, way, smallestGroup: 5, figures });
    }
    const tables: readonly CountedTable[] = await count(allYears);
    const protect = (beside: readonly EarlierExport[]) =>
      timed(() => protectTables(tables, { ...rules, earlier: beside }));
    return compare(
      {
        name: `bescherming, naast (${way})`,
        size: clients,
        ours: 'een evaluatie naast die van drie jaren',
        against: 'die evaluatie alleen',
      },
      rounds,
      () => protect(earlier),
      () => protect([]),
    );
  });
}
