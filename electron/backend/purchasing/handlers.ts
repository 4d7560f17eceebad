import type { HandlersOf } from '../handler.ts';
import { listProducts } from './catalogue.ts';
import { listOrders } from './orders/list-orders.ts';
import { readOrderWithHistory } from './orders/order-detail.ts';
import { removePrice, savePrice } from './prices.ts';
import { listProviders, saveProvider } from './providers.ts';
import { listRequests } from './requests.ts';
import { saveProduct } from './save-product.ts';
import { addStartingCatalogue } from './starting-catalogue.ts';

export const purchasingHandlers: HandlersOf<
  | 'purchasing.catalogue'
  | 'purchasing.saveProduct'
  | 'purchasing.addStartingCatalogue'
  | 'purchasing.savePrice'
  | 'purchasing.removePrice'
  | 'purchasing.providers'
  | 'purchasing.saveProvider'
  | 'purchasing.requests'
  | 'purchasing.orders'
  | 'purchasing.orderDetail'
> = {
  'purchasing.catalogue': (_input, { trx, today }) => listProducts(trx, today),
  'purchasing.saveProduct': async (input, context) => {
    const saved = await saveProduct(input, context);
    context.about(saved.product.id);
    return saved;
  },
  'purchasing.addStartingCatalogue': (_input, context) => addStartingCatalogue(context),
  'purchasing.savePrice': (input, context) => {
    context.about(input.productId);
    return savePrice(input, context);
  },
  'purchasing.removePrice': ({ priceId }, context) => {
    return removePrice(priceId, context);
  },
  'purchasing.providers': (_input, { trx }) => listProviders(trx),
  'purchasing.saveProvider': saveProvider,
  'purchasing.requests': (_input, { trx, today }) => listRequests(trx, today),
  'purchasing.orders': (input, { trx }) => listOrders(trx, input),
  'purchasing.orderDetail': ({ orderId }, context) => {
    context.about(orderId);
    return readOrderWithHistory(context, orderId);
  },
};
