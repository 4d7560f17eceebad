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
  expect(blockedBy(check, [])).toBe('Te weinig.');
  const reason = 'Akkoord van de wethouder';
  expect(blockedBy(check, [{ fundId: 1, condition: 'free', reason }])).toBeNull();
  expect(blockedBy(check, [{ fundId: 2, condition: 'free', reason }])).toBe('Te weinig.');
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
