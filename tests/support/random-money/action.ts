import fc from 'fast-check';
import type { MoneyWorld } from './world.ts';

/** What picks one of what is there. */
export const chance = fc.nat({ max: 9_999 });

export type MoneyCommand = fc.AsyncCommand<object, MoneyWorld>;

/** A step of a random sequence, after which the whole file is checked. */
export const action = <Wish extends object>(
  name: string,
  fields: { readonly [Field in keyof Wish]: fc.Arbitrary<Wish[Field]> },
  act: (world: MoneyWorld, wish: Wish) => Promise<void>,
): fc.Arbitrary<MoneyCommand> =>
  (fc.record(fields as never) as unknown as fc.Arbitrary<Wish>).map((wish) => ({
    check: () => true,
    run: async (_model, world) => {
      await act(world, wish);
      await world.verify();
    },
    toString: () => `${name} ${JSON.stringify(wish)}`,
  }));
