import { costKindLabel } from '../../kernel/cost-kind.ts';
import { slug } from '../../kernel/text.ts';
import { leftOutTexts } from '../left-out.ts';
import type { DerivedTable } from './derived-table.ts';

const withoutFund = 'Zonder fonds';

/** What is of no client: staff, and a course in which nobody takes part. So nothing of it is hidden. */
export const teamCostsTable: DerivedTable = {
  id: 'kosten-van-het-team',
  title: 'Personeel en andere kosten die niet van één klant zijn',
  reads: [],
  whyLeftOut: () => leftOutTexts.noTeamCosts,
  derive: (_published, { teamCosts = [] }) => {
    if (teamCosts.length === 0) return null;
    const kinds = [...new Set(teamCosts.map(({ kind }) => kind))];
    const funds = [...new Set(teamCosts.map(({ fundName }) => fundName ?? withoutFund))];
    const sumOf = (kind: string | null, fund: string | null) =>
      teamCosts
        .filter((cost) => kind === null || cost.kind === kind)
        .filter((cost) => fund === null || (cost.fundName ?? withoutFund) === fund)
        .reduce((sum, { cents }) => sum + cents, 0);
    const columns = [...funds, null];
    const rows = [...kinds, null];
    return {
      rowHeading: 'Soort kosten',
      rows: rows.map((kind) => ({
        id: kind ?? 'totaal',
        label: kind === null ? 'Totaal' : costKindLabel(kind),
      })),
      columns: columns.map((fund) => ({
        id: fund === null ? 'totaal' : slug(fund),
        label: fund ?? 'Totaal',
        unit: 'euro',
      })),
      cells: rows.map((kind) => columns.map((fund) => sumOf(kind, fund))),
      notes: [
        'Betaald, gefactureerd en nog vastgelegd samen, met btw. Deze kosten staan niet in de andere tabellen.',
        'Deze bedragen gaan niet over klanten, en zijn daarom precies.',
      ],
    };
  },
};

/** Beside how a report is protected: what that does not hold for. */
export const teamCostsException = `Uitzondering: ‘${teamCostsTable.title}’. Die bedragen gaan niet over klanten, en zijn precies.`;
