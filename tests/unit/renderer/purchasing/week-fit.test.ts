import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Product } from '../../../../shared/purchasing/catalogue.ts';
import { byFit, clashesOf, fitOf } from '../../../../renderer/purchasing/week-fit.ts';
import { dagdelen } from '../../../../shared/kernel/dagdelen.ts';

const product = (id: number, part: Partial<Product> = {}): Product => ({
  id,
  typeId: id,
  typeName: `Type ${id}`,
  stepFrom: null,
  stepUntil: null,
  dagdelen: ['di-ochtend'],
  usualWeeks: null,
  providerId: null,
  providerName: null,
  unit: 'traject',
  priceCents: null,
  usualPriceCents: null,
  prices: [],
  lastCourse: null,
  vatRate: 'vrijgesteld',
  ...part,
});
const school = {
  name: 'school',
  dagdelen: ['ma-ochtend', 'wo-ochtend', 'do-ochtend'] as const,
};

it('names what the chosen dagdelen fall on', () => {
  expect(clashesOf(['do-ochtend', 'di-ochtend'], [school])).toEqual([
    { name: 'school', dagdelen: ['do-ochtend'] },
  ]);
  expect(clashesOf(['di-ochtend'], [school])).toEqual([]);
  expect(clashesOf([], [school])).toEqual([]);
});

it('puts what fits week and step first, then what nobody knows, another step, a clash', () => {
  const fits = [
    product(1, { dagdelen: ['ma-ochtend'] }),
    product(2, { stepFrom: 1, stepUntil: 2 }),
    product(3, { dagdelen: [] }),
    product(4, { stepFrom: 3 }),
    product(5),
  ].map((one) => fitOf(one, 4, [school]));
  expect(byFit(fits).map((fit) => fit.product.id)).toEqual([4, 5, 3, 2, 1]);
});

it('counts a dagdeel on which two things are once', () => {
  const fit = fitOf(product(1, { dagdelen: ['ma-ochtend'] }), null, [
    school,
    { name: 'werk', dagdelen: ['ma-ochtend'] },
  ]);
  expect(fit.clashing).toEqual(['ma-ochtend']);
});

it('keeps the order of the catalogue among equals, and loses none', () => {
  const any = fc.array(fc.subarray([...dagdelen]), { maxLength: 12 });
  fc.assert(
    fc.property(any, fc.subarray([...dagdelen]), (usual, taken) => {
      const fits = usual.map((parts, id) =>
        fitOf(product(id, { dagdelen: parts }), 3, [{ name: 'school', dagdelen: taken }]),
      );
      const sorted = byFit(fits);
      expect([...sorted].sort((a, b) => a.product.id - b.product.id)).toEqual(fits);
      const free = sorted.filter(({ clashing }) => clashing !== null && clashing.length === 0);
      expect(sorted.slice(0, free.length)).toEqual(free);
      expect(free.map((fit) => fit.product.id)).toEqual(
        free.map((fit) => fit.product.id).sort((a, b) => a - b),
      );
    }),
  );
});
