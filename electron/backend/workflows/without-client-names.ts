import { budgetHandlers } from '../budget/handlers.ts';
import { listHandlers } from '../caseload/lists/handlers.ts';
import type { FileCallContext, HandlersOf } from '../handler.ts';
import { refuseClientName } from './refuse-client-name.ts';

/** What stands beside an amount in the ledger is printed for who checks the budget. */
const refuseInReference = (
  { reference }: { readonly reference: string },
  { trx }: Pick<FileCallContext, 'trx'>,
) => refuseClientName(trx, [{ name: reference, list: null, field: 'reference' }]);

/** Calls of one feature that first look at the names of clients; they take the place of its own. */
export const withoutClientNames: HandlersOf<
  'budget.saveFund' | 'budget.saveDecision' | 'budget.reallocate' | 'caseload.bulkChange'
> = {
  'budget.saveFund': async (input, context) => {
    await refuseClientName(context.trx, [
      { name: input.name, list: 'fund', field: 'name' },
      { name: input.note, list: null, field: 'note' },
      { name: input.first?.reference ?? null, list: null, field: 'reference' },
    ]);
    return budgetHandlers['budget.saveFund'](input, context);
  },
  'budget.saveDecision': async (input, context) => {
    await refuseInReference(input, context);
    return budgetHandlers['budget.saveDecision'](input, context);
  },
  'budget.reallocate': async (input, context) => {
    await refuseInReference(input, context);
    return budgetHandlers['budget.reallocate'](input, context);
  },
  'caseload.bulkChange': async (input, context) => {
    if (input.kind === 'course') {
      const { typeName: name } = input;
      await refuseClientName(context.trx, [{ name, list: 'trajectory_type', field: 'typeName' }]);
    }
    return listHandlers['caseload.bulkChange'](input, context);
  },
};
