import fc from 'fast-check';
import { action, chance } from './action.ts';

const becomes = action(
  'becomes',
  {
    client: chance,
    targetGroup: fc.constantFrom('statushouder', 'statushouder', 'oudkomer', null),
  },
  // As a list that is imported makes it: nothing of it is noted.
  async (world, { client, targetGroup }) => {
    const id = world.pick(await world.ids('client'), client) ?? 0;
    await world.backend
      .db()
      .updateTable('client')
      .set({ target_group: targetGroup })
      .where('id', '=', id)
      .execute();
  },
);

const request = action(
  'request',
  { client: chance, product: chance, undoOnce: fc.boolean() },
  async (world, { client, product, undoOnce }) => {
    const clientId = world.pick(await world.ids('client'), client) ?? 0;
    const productId = world.pick(await world.ids('product'), product) ?? 0;
    const input = { clientId, productId, wishedStart: '2019-12-31' };
    await world.attempt('purchasing.request', input, undoOnce);
  },
);

/** Of each thing that happens to clients, with how often it does. */
export const personsActions = [
  { arbitrary: becomes, weight: 4 },
  { arbitrary: request, weight: 2 },
];
