import { describe, expect, it } from 'vitest';
import type { ClientDetail, ClientTrajectory } from '#shared/caseload/schema.ts';
import {
  orderRisks,
  providerRisk,
  stepRisk,
  stepRisks,
} from '../../../../renderer/purchasing/order-risks.ts';
import { clientTrajectory } from '../../../support/client-trajectory.ts';

const today = '2026-06-15';

const trajectory = (part: Partial<ClientTrajectory>) =>
  clientTrajectory({ startDate: '2026-02-01', endDate: null, status: 'toegekend', ...part });

const risks = (client: Partial<Pick<ClientDetail, 'trajectories' | 'outflows'>>) =>
  orderRisks({ trajectories: [], outflows: [], ...client }, 'Jobcoaching', today);

describe('orderRisks', () => {
  it('warns of a trajectory of the same type that runs or is planned', () => {
    expect(risks({ trajectories: [trajectory({})] })).toEqual([
      'Deze klant heeft al Jobcoaching vanaf 01-02-2026.',
    ]);
    expect(risks({ trajectories: [trajectory({ startDate: '2026-09-01' })] })).toEqual([
      'Deze klant heeft al Jobcoaching vanaf 01-09-2026.',
    ]);
  });

  it('is silent about one that is over or cancelled, and about another type', () => {
    for (const part of [
      { endDate: '2026-06-14' },
      { status: 'geannuleerd' },
      { status: 'afgerond' },
      { typeName: 'Taalstage' },
    ] as const) {
      expect(risks({ trajectories: [trajectory(part)] })).toEqual([]);
    }
  });

  it('warns of who has left bijstand wholly, not of who left it in part or has yet to go', () => {
    const outflow = { id: 1, kind: 'betaald-werk', date: '2026-06-01' } as const;
    expect(risks({ outflows: [outflow] })).toEqual(['Deze klant is uitgestroomd op 01-06-2026.']);
    expect(risks({ outflows: [{ ...outflow, kind: 'parttime-werk' }] })).toEqual([]);
    expect(risks({ outflows: [{ ...outflow, date: '2026-07-01' }] })).toEqual([]);
  });
});

it('warns of a trajectory that is meant for other steps, with both steps', () => {
  const product = { typeName: 'Zorg en rust', stepFrom: 1, stepUntil: 2 };
  const onStep = (step: 2 | 3) =>
    stepRisk(product, {
      firstName: 'Rima',
      ladder: [
        { step: 1, measuredOn: null },
        { step, measuredOn: '2026-01-01' },
      ],
    });
  expect(onStep(2)).toEqual([]);
  expect(onStep(3)).toEqual(['Zorg en rust is bedoeld voor trede 1 en 2. Rima staat op trede 3.']);
  expect(stepRisk(product, { firstName: 'Rima', ladder: [] })).toEqual([]);
  expect(stepRisk(null, { firstName: 'Rima', ladder: [] })).toEqual([]);
});

it('warns of money for a provider that nobody knows, and never without a choice', () => {
  expect(providerRisk(null)).toEqual([]);
  expect(providerRisk({ providerName: 'Stillare' })).toEqual([]);
  expect(providerRisk({ providerName: null })).toHaveLength(1);
});

it('names who of several clients stands on another step, and counts the rest', () => {
  const product = { typeName: 'Zorg en rust', stepFrom: 1, stepUntil: 2 };
  const on = (ladderNow: 1 | 5 | null) => ({ firstName: 'Rima', lastName: 'Nasser', ladderNow });
  expect(stepRisks(product, [on(1), on(null)])).toEqual([]);
  expect(stepRisks(null, [on(5)])).toEqual([]);
  expect(stepRisks({ ...product, stepFrom: null, stepUntil: null }, [on(5)])).toEqual([]);
  expect(stepRisks(product, [on(1), on(5)])).toEqual([
    'Zorg en rust is bedoeld voor trede 1 en 2. Op een andere trede: Rima Nasser (trede 5).',
  ]);
  const [many] = stepRisks(
    product,
    Array.from({ length: 7 }, () => on(5)),
  );
  expect(many).toMatch(/\(trede 5\) en nog 2\.$/);
});
