import { describe, expect, it } from 'vitest';
import type { FundPosition } from '#shared/budget/fund.ts';
import { checkConditions } from '#shared/budget/rules.ts';
import { evidenceTables } from '../../../../../../electron/backend/workflows/money-documents/evidence-list.ts';
import type { EvidenceRow } from '../../../../../../electron/backend/workflows/money-documents/evidence-rows.ts';

const fund: Pick<
  FundPosition,
  | 'name'
  | 'note'
  | 'targetGroup'
  | 'spendFrom'
  | 'spendUntil'
  | 'costKinds'
  | 'settledFromYear'
  | 'settledUntilYear'
> = {
  name: 'Fonds',
  note: null,
  targetGroup: 'statushouder',
  spendFrom: null,
  spendUntil: null,
  costKinds: null,
  settledFromYear: null,
  settledUntilYear: null,
};

const row = (more: Partial<EvidenceRow> = {}): EvidenceRow => ({
  invoiceNumber: 'F-1',
  invoicedOn: '2020-02-01',
  paidOn: '2020-02-02',
  orderNumber: '2020-0001',
  providerName: 'De Werkbrug',
  what: 'Jobcoaching',
  costKind: 'traject',
  clientNumber: '1',
  targetGroup: 'statushouder',
  settlementDate: '2018-01-01',
  amountCents: 100_00,
  checks: checkConditions(fund, {
    startDate: '2020-01-01',
    costKind: 'traject',
    client: { targetGroup: 'statushouder', settlementDate: '2018-01-01' },
  }),
  overrides: [],
  aboveReason: null,
  orderedBy: 'Anna',
  approved: null,
  withoutParticipants: false,
  withoutResult: false,
  ...more,
});

const made = (rows: readonly EvidenceRow[], today: string) => {
  const [, table] = evidenceTables(fund as FundPosition, rows, today);
  if (table === undefined) throw new Error('no table');
  const heads = table.columns.map(({ header }) => header);
  return { ...table, cell: (at: number, head: string) => table.rows[at]?.[heads.indexOf(head)] };
};

describe('the evidence', () => {
  it('flags an invoice of a day that has not come', () => {
    expect(made([row()], '2020-02-01').cell(0, 'Wat ontbreekt')).toBe('niets');
    expect(made([row()], '2020-01-31').cell(0, 'Wat ontbreekt')).toMatch(/nog niet geweest/);
  });

  it('says who approved, and in one line whether all conditions are met', () => {
    const approved = row({ approved: { by: 'Ruud', on: '2020-01-03' } });
    const table = made([row(), approved], '2020-03-01');
    expect(table.cell(0, 'Akkoord')).toBe('niet nodig');
    expect(table.cell(1, 'Akkoord')).toBe('Ruud, 03-01-2020');
    expect(table.notes[0]).toBe(
      'In alle 2 regels is aan alle 4 voorwaarden van het fonds voldaan.',
    );
    expect(table.cell(2, 'Uit dit fonds')).toEqual({ cents: 200_00 });
    expect(table.rows.every((cells) => cells.length === table.columns.length)).toBe(true);
  });

  it('misses the reason of a condition that is not met and that nobody let pass', () => {
    const outside = { targetGroup: 'oudkomer' as const, settlementDate: '2018-01-01' };
    const checks = checkConditions(fund, {
      startDate: '2020-01-01',
      costKind: 'traject',
      client: outside,
    });
    const unmet = row({ ...outside, checks });
    const passed = row({
      ...unmet,
      overrides: [
        {
          condition: 'targetGroup',
          reason: 'Afgesproken',
          decidedBy: 'Anna',
          decidedOn: '2020-01-01',
        },
      ],
    });
    const table = made([unmet, passed], '2020-03-01');
    expect(table.cell(0, 'Wat ontbreekt')).toBe('waarom het toch mag (doelgroep)');
    expect(table.cell(1, 'Wat ontbreekt')).toBe('niets');
  });

  it('prints why an invoice is above its order', () => {
    const table = made([row({ aboveReason: 'Extra uren' }), row()], '2020-03-01');
    expect(table.cell(0, 'Waarom het toch mag')).toBe('Reden bij de factuur: Extra uren.');
    expect(table.cell(1, 'Waarom het toch mag')).toBe('');
  });
});
