import { yearOf } from '#shared/kernel/dates.ts';
import type { CallOnFile } from '#shared/ipc/contract.ts';
import type { HandlersOf } from '../handler.ts';
import { changeYear } from './change-year.ts';
import { checkMoney } from './check/check-money.ts';
import { closingPreview } from './closing.ts';
import { saveDecision } from './decisions.ts';
import { earlierYearChanges } from './earlier-year-changes.ts';
import { listKeys, removeKey, saveKey } from './keys.ts';
import { coordinatorNames, mayDecide, readMandate, saveMandate } from './mandate.ts';
import { reallocate, removeEntry } from './move.ts';
import { budgetOverview, budgetYears, fundPage } from './overview.ts';
import { addStartingFunds, saveFund } from './save-fund.ts';

type BudgetCallName = Exclude<
  Extract<CallOnFile, `budget.${string}`>,
  'budget.document' | 'budget.orders' | 'budget.invoices'
>;

export const budgetHandlers: HandlersOf<BudgetCallName> = {
  'budget.overview': ({ year }, { trx, today }) =>
    budgetOverview(trx, year ?? yearOf(today), today),
  'budget.years': (_input, { trx, today }) => budgetYears(trx, today),
  'budget.fund': ({ fundId, year }, { trx, today, about }) => {
    about(fundId);
    return fundPage(trx, fundId, year, today);
  },
  'budget.saveFund': async (input, context) => {
    const saved = await saveFund(input, context);
    context.about(saved.fundId);
    return saved;
  },
  'budget.addStartingFunds': (_input, context) => addStartingFunds(context),
  'budget.saveDecision': async (input, context) => {
    context.about(input.fundId);
    return { changeId: await saveDecision(input, context) };
  },
  'budget.removeEntry': async ({ entryId }, context) => {
    return { changeId: await removeEntry(entryId, context) };
  },
  'budget.reallocate': async (input, context) => {
    context.about(input.fromFundId);
    return { changeId: await reallocate(input, context) };
  },
  'budget.keys': (_input, { trx }) => listKeys(trx),
  'budget.saveKey': async (input, context) => ({ changeId: await saveKey(input, context) }),
  'budget.removeKey': async ({ keyId }, context) => ({
    changeId: await removeKey(keyId, context),
  }),
  'budget.closing': ({ year }, { trx }) => closingPreview(trx, year),
  'budget.yearChanges': ({ year }, { trx }) => earlierYearChanges(trx, year),
  'budget.changeYear': (input, context) => changeYear(input, context),
  'budget.check': (_input, { trx }) => checkMoney(trx),
  'budget.mandate': async (_input, { trx, account }) => ({
    mandateCents: await readMandate(trx),
    mayDecide: await mayDecide(trx, account),
    coordinators: await coordinatorNames(trx),
  }),
  'budget.saveMandate': saveMandate,
};
