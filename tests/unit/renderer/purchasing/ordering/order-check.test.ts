import { expect, it } from 'vitest';
import {
  blockedBy,
  neededOverrides,
  type OrderCheck,
} from '../../../../../renderer/purchasing/ordering/use-order-check.ts';

const check: OrderCheck = {
  amountCents: 100_00,
  funds: [
    {
      fundId: 1,
      fundName: 'Participatiebudget',
      amountCents: 100_00,
      freeCents: 50_00,
      freeAfterCents: -50_00,
      checks: [
        { condition: 'targetGroup', label: 'Doelgroep', met: true, known: true, reason: null },
        {
          condition: 'free',
          label: 'Vrij: € 50,00',
          met: false,
          known: true,
          reason: 'Te weinig.',
        },
      ],
    },
  ],
  needsApproval: false,
  mandateCents: null,
  warnings: [],
};

it('is blocked by the first condition that is not met and that nobody let pass', () => {
  expect(blockedBy(check, [])).toBe(
    'Te weinig. Kies een ander fonds, of vul bij Budget eerst een nieuwe beschikking in.',
  );
  const reason = 'Akkoord van de wethouder';
  expect(blockedBy(check, [{ fundId: 1, condition: 'free', reason }])).toBeNull();
  expect(blockedBy(check, [{ fundId: 2, condition: 'free', reason }])).toBe(
    'Te weinig. Kies een ander fonds, of vul bij Budget eerst een nieuwe beschikking in.',
  );
});

it('keeps of what was let pass only what is still not met', () => {
  const reason = 'Akkoord van de wethouder';
  const given = (['free', 'targetGroup'] as const).map((condition) => ({
    fundId: 1,
    condition,
    reason,
  }));
  expect(neededOverrides(check, given)).toEqual([{ fundId: 1, condition: 'free', reason }]);
});

it('lets pass only for the clients whose numbers stood beside the reason', () => {
  const [fund] = check.funds;
  if (fund === undefined) throw new RangeError('no fund');
  const unmet = {
    condition: 'settlementYears' as const,
    label: 'Gevestigd vanaf 2024',
    met: false,
    known: true,
    reason: 'Niet voor K1 en K2.',
    clientNumbers: ['K1', 'K2'],
  };
  const several = { ...check, funds: [{ ...fund, checks: [unmet] }] };
  const passed = (...clientNumbers: string[]) => [
    { fundId: 1, condition: unmet.condition, reason: 'Toegezegd', clientNumbers },
  ];
  expect(blockedBy(several, passed('K1'))).toBe('Niet voor K1 en K2. Kies een ander fonds.');
  expect(neededOverrides(several, passed('K1'))).toEqual([]);
  expect(blockedBy(several, passed('K1', 'K2'))).toBeNull();
  expect(blockedBy(several, passed('K1', 'K2', 'K3'))).toBeNull();
});
