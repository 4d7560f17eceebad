import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BackendCallName } from '#shared/ipc/contract.ts';
import { rounds } from '../../../../support/long.ts';
import { hagglingActions } from '../../../../support/random-money/haggling.ts';
import { orderingActions } from '../../../../support/random-money/ordering.ts';
import { personsActions } from '../../../../support/random-money/persons.ts';
import { spendingActions } from '../../../../support/random-money/spending.ts';
import { MoneyWorld } from '../../../../support/random-money/world.ts';

const runs = rounds(6, 60);
const steps = rounds(60, 120);

/** All that is asked in a sequence. */
const calls: readonly BackendCallName[] = [
  'purchasing.order',
  'purchasing.changeOrder',
  'purchasing.cancelOrder',
  'purchasing.closeLine',
  'purchasing.decideOrder',
  'purchasing.addParticipant',
  'purchasing.removeParticipant',
  'purchasing.saveAttendance',
  'purchasing.request',
  'purchasing.recordInvoice',
  'purchasing.changeInvoice',
  'purchasing.payInvoices',
  'purchasing.removeInvoice',
  'budget.saveDecision',
  'budget.reallocate',
  'budget.removeEntry',
  'budget.changeYear',
  'budget.saveFund',
  'budget.saveKey',
  'budget.saveMandate',
  'caseload.undoChange',
];

const step = fc.oneof(
  ...orderingActions,
  ...hagglingActions,
  ...spendingActions,
  ...personsActions,
);

it(
  'adds up after every step of any sequence of orders, invoices, decisions, year changes and undoings',
  async () => {
    const accepted = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: Math.floor(steps * 0.8), maxLength: steps, size: 'max' }),
        async (commands) => {
          const world = await MoneyWorld.make();
          try {
            for (const command of commands) await command.run({}, world);
          } finally {
            await world.cleanup();
          }
          for (const [call, count] of world.accepted) {
            accepted.set(call, (accepted.get(call) ?? 0) + count);
          }
        },
      ),
      // The short form is the same each time; the long one looks further each time.
      {
        numRuns: runs,
        endOnFailure: true,
        ...(rounds(0, 1) === 1 ? {} : { seed: 2020_01_06 }),
      },
    );
    // A sequence of which everything is refused would prove nothing. The short form is one draw of chance: when
    // another rule or weight leaves a call out, take another seed.
    for (const call of [...calls, 'overrides']) {
      expect(accepted.get(call) ?? 0, call).toBeGreaterThan(0);
    }
    for (const call of ['purchasing.order', 'purchasing.recordInvoice', 'caseload.undoChange']) {
      expect(accepted.get(call) ?? 0, call).toBeGreaterThan(runs);
    }
  },
  rounds(180_000, 2_400_000),
);
