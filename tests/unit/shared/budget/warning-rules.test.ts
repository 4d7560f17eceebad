import { describe, expect, it } from 'vitest';
import { fundWarnings, type WarningFacts } from '#shared/budget/warning-rules.ts';

const facts = (changed: {
  readonly position?: Partial<WarningFacts['position']>;
  readonly forecast?: Partial<WarningFacts['forecast']>;
  readonly decision?: WarningFacts['decision'];
  readonly used?: boolean;
}): WarningFacts => ({
  today: '2026-07-01',
  position: {
    amountCents: 100_000_00,
    freeCents: 40_000_00,
    committedCents: 0,
    repay: false,
    ...changed.position,
  },
  forecast: {
    until: '2026-12-31',
    paceCents: 1_000_00,
    paceMonths: 6,
    leftCents: 34_000_00,
    carriedTo: null,
    emptyOn: null,
    repayCents: null,
    placesLeft: 40,
    ...changed.forecast,
  },
  decision: changed.decision === undefined ? 'begroting' : changed.decision,
  used: changed.used ?? true,
});
const kinds = (changed: Parameters<typeof facts>[0]) =>
  fundWarnings(facts(changed)).map(({ kind }) => kind);
const only = (changed: Parameters<typeof facts>[0]) => {
  const warnings = fundWarnings(facts(changed));
  expect(warnings).toHaveLength(1);
  return warnings[0];
};

describe('fundWarnings', () => {
  it('says nothing of a fund that goes well', () => {
    expect(kinds({})).toEqual([]);
  });

  it('says by how much more was spent than there is', () => {
    expect(only({ position: { freeCents: -12_50 }, forecast: { emptyOn: '2026-07-01' } })).toEqual({
      kind: 'overspent',
      severity: 'error',
      sentence: 'Er is €\u00a012,50 meer vastgelegd en uitgegeven dan het fonds heeft.',
    });
  });

  it('says when the money is gone before the end', () => {
    expect(only({ forecast: { emptyOn: '2026-10-01', leftCents: -6_000_00 } })).toMatchObject({
      kind: 'short',
      sentence:
        'Bij dit tempo is het geld op 01-10-2026 op. Het fonds loopt tot en met 31-12-2026. U komt €\u00a06.000,00 tekort.',
    });
  });

  it('says that a fund ends within three months with money left', () => {
    expect(kinds({ forecast: { until: '2026-10-02' } })).toEqual([]);
    expect(only({ forecast: { until: '2026-10-01' } })).toMatchObject({
      kind: 'ending',
      sentence: 'Dit fonds loopt tot en met 01-10-2026. Er is nog €\u00a040.000,00 vrij.',
    });
    expect(kinds({ forecast: { until: '2026-06-30' } })).toEqual([]);
  });

  it('says what must be paid back, before and after the end', () => {
    expect(only({ forecast: { repayCents: 34_000_00 } })).toMatchObject({
      kind: 'left',
      severity: 'note',
    });
    expect(
      only({
        position: { committedCents: 500_00 },
        forecast: { until: '2026-06-30', repayCents: 40_000_00 },
      }),
    ).toMatchObject({
      kind: 'left',
      severity: 'warning',
      sentence:
        'Dit fonds liep tot en met 30-06-2026. U moet €\u00a040.000,00 terugbetalen. Er staat nog €\u00a0500,00 aan orders open.',
    });
  });

  it('asks for a decision of a fund that is used', () => {
    const unknown = { position: { amountCents: null, freeCents: null }, decision: null };
    expect(kinds(unknown)).toEqual(['no-decision']);
    expect(kinds({ ...unknown, used: false })).toEqual([]);
    const moved = only({ decision: null, used: false });
    expect(moved?.sentence).toContain('uit een ander jaar of fonds');
  });

  it('asks for the definitive decision once the fund has ended', () => {
    expect(kinds({ decision: 'voorlopig' })).toEqual([]);
    expect(kinds({ decision: 'nader-voorlopig', forecast: { until: '2026-06-30' } })).toEqual([
      'not-definitive',
    ]);
    expect(kinds({ decision: 'definitief', forecast: { until: '2026-06-30' } })).toEqual([]);
  });
});
