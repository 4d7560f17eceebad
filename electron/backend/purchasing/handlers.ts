import type { HandlersOf } from '../handler.ts';
import { addProduct, listProducts } from './catalogue.ts';
import { ordersOfFund } from './orders.ts';

export const purchasingHandlers: HandlersOf<
  'purchasing.catalogue' | 'purchasing.addProduct' | 'purchasing.ordersOfFund'
> = {
  'purchasing.catalogue': (_input, { trx }) => listProducts(trx),
  'purchasing.addProduct': async (input, { trx, about }) => {
    const product = await addProduct(trx, input);
    about(product.id);
    return product;
  },
  'purchasing.ordersOfFund': ({ fundId }, { trx, about }) => {
    about(fundId);
    return ordersOfFund(trx, fundId);
  },
};
