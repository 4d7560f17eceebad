import type { QueryClient } from '@tanstack/react-query';
import type { Id } from '#shared/kernel/ids.ts';
import { setKeptState, useKeptState } from './use-kept-state.ts';

/** A form about money that is open on its page. `null` of an id: a new one. */
export type MoneyForm =
  | { readonly form: 'fund'; readonly fundId: Id | null }
  | { readonly form: 'decision'; readonly fundId: Id; readonly entryId: Id | null }
  | { readonly form: 'invoice'; readonly orderId: Id | null };

const name = 'money-form';

/** Which form the page shows; a draft that is taken up again opens it from elsewhere. */
export const useMoneyForm = () => useKeptState<MoneyForm | null>(name, null);

/** Has the page, once it is there, show this form. */
export const openMoneyForm = (memory: QueryClient, form: MoneyForm): void =>
  setKeptState(memory, name, form);

const orderName = 'order-form';

/** Of which order its page shows the form that changes it; `null`: of none. */
export const useChangingOrder = () => useKeptState<Id | null>(orderName, null);

/** Has the page of an order, once it is there, show the form that changes it. */
export const openOrderForm = (memory: QueryClient, orderId: Id): void =>
  setKeptState(memory, orderName, orderId);
