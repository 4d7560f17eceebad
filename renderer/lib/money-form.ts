import type { QueryClient } from '@tanstack/react-query';
import type { Id } from '#shared/kernel/ids.ts';
import { setKeptState, useKeptState } from './use-kept-state.ts';

/** A form about money that is open on its page. `null` of an id: a new one. */
export type MoneyForm =
  | { readonly form: 'fund'; readonly fundId: Id | null }
  | { readonly form: 'decision'; readonly fundId: Id; readonly entryId: Id | null }
  | { readonly form: 'invoice'; readonly orderId: Id | null }
  /** A change of an order, on its page. */
  | { readonly form: 'order'; readonly orderId: Id };

const name = 'money-form';

/** Which form the page shows; a draft that is taken up again opens it from elsewhere. */
export const useMoneyForm = () => useKeptState<MoneyForm | null>(name, null);

/** Has the page, once it is there, show this form. */
export const openMoneyForm = (memory: QueryClient, form: MoneyForm): void =>
  setKeptState(memory, name, form);
