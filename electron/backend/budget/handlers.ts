import type { HandlersOf } from '../handler.ts';
import { fundPosition, fundPositions } from './position.ts';
import { saveFund } from './save-fund.ts';

export const budgetHandlers: HandlersOf<'budget.overview' | 'budget.saveFund'> = {
  'budget.overview': (_input, { trx }) => fundPositions(trx),
  'budget.saveFund': async (input, { trx, about }) => {
    const fundId = await saveFund(trx, input);
    about(fundId);
    return fundPosition(trx, fundId);
  },
};
