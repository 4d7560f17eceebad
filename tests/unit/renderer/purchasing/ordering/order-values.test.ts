import { describe, expect, it } from 'vitest';
import type { Product } from '#shared/purchasing/catalogue.ts';
import {
  amountOf,
  askedOrder,
  budgetYearOf,
  checkableOrder,
  noValues,
  plannedOf,
  quantityIn,
  type OrderContext,
  type OrderValues,
} from '../../../../../renderer/purchasing/ordering/order-values.ts';
import {
  endAfterWeeks,
  valuesOfProduct,
} from '../../../../../renderer/purchasing/ordering/use-order-form.ts';

const product: Product = {
  id: 4,
  typeId: 1,
  typeName: 'Taalstage',
  stepFrom: null,
  stepUntil: null,
  dagdelen: ['di-ochtend'],
  usualWeeks: 12,
  providerId: 2,
  providerName: 'Het Taalhuis',
  unit: 'uur',
  priceCents: 50_00,
  usualPriceCents: 50_00,
  prices: [{ id: 1, priceCents: 55_00, validFrom: '2026-07-01', validUntil: null }],
  vatRate: '21',
  lastCourse: null,
};

const ofClient: OrderContext = { kind: 'klant', clientId: 9, requestId: null, product };
const values = (part: Partial<OrderValues>): OrderValues => ({
  ...noValues,
  productId: '4',
  vatRate: '21',
  startDate: '01-06-2026',
  unitPriceCents: '50,00',
  quantityHundredths: '12,5',
  fundId: '3',
  ...part,
});

describe('valuesOfProduct', () => {
  it('takes the price of the start date and the end after the usual weeks', () => {
    expect(valuesOfProduct(product, '2026-06-30')).toMatchObject({
      unitPriceCents: '50,00',
      vatRate: '21',
      endDate: '21-09-2026',
    });
    expect(valuesOfProduct(product, '2026-07-01').unitPriceCents).toBe('55,00');
  });

  it('takes for a whole group what the last course cost, and not what one person costs', () => {
    expect(valuesOfProduct(product, '2026-06-01', 'groep').unitPriceCents).toBe('');
    const lastCourse = { unitPriceCents: 3_000_00, vatRate: '9', orderedOn: '2026-03-02' } as const;
    expect(valuesOfProduct({ ...product, lastCourse }, '2026-06-01', 'groep')).toMatchObject({
      unitPriceCents: '3.000,00',
      vatRate: '9',
    });
  });

  it('leaves the VAT to the buyer as long as nobody chose it', () => {
    const unpriced = { ...product, usualPriceCents: null, prices: [], vatRate: null };
    expect(valuesOfProduct(unpriced, '2026-06-01')).toMatchObject({
      unitPriceCents: '',
      vatRate: '',
    });
  });

  it('counts both days of a period of weeks', () => {
    expect(endAfterWeeks('2026-06-01', 1)).toBe('2026-06-07');
  });
});

describe('what is typed of an order', () => {
  it('is the quantity times the price, and for several clients once for each', () => {
    expect(amountOf(values({}), ofClient)).toBe(625_00);
    const several = { ...ofClient, kind: 'klanten', clientId: null } as const;
    expect(amountOf(values({ clientIds: '1,2,3' }), several)).toBe(1875_00);
    expect(amountOf(values({ unitPriceCents: 'x' }), ofClient)).toBeNull();
  });

  it('asks how many only of what can be of another number than 1', () => {
    expect(quantityIn(values({ quantityHundredths: '' }), ofClient)).toBeNull();
    const whole = { ...ofClient, product: { ...product, unit: 'traject' } } as const;
    expect(quantityIn(values({ quantityHundredths: '' }), whole)).toBe(100);
  });

  it('counts staff in months of one fte', () => {
    const cost = { ...ofClient, kind: 'kosten', product: null } as const;
    const staff = values({
      costKind: 'personeel',
      fteHundredths: '2',
      startDate: '01-06-2026',
      endDate: '31-12-2026',
      unitPriceCents: '5000',
    });
    expect(quantityIn(staff, cost)).toBe(1400);
    expect(amountOf(staff, cost)).toBe(70_000_00);
    expect(plannedOf(staff, cost)).toHaveLength(1);
    const longer = { ...staff, endDate: '31-01-2027' };
    expect(
      plannedOf(longer, cost)?.map(({ budgetYear, amountCents }) => [budgetYear, amountCents]),
    ).toEqual([
      [2026, 70_000_00],
      [2027, 10_000_00],
    ]);
  });

  it('belongs to the budget year of its start unless another is chosen', () => {
    expect(budgetYearOf(values({}))).toBe(2026);
    expect(budgetYearOf(values({ budgetYear: '2027' }))).toBe(2027);
    expect(budgetYearOf(values({ startDate: '' }))).toBeNull();
  });

  it('can be checked before it is complete, but not before there is something to check', () => {
    const early = values({ unitPriceCents: '', quantityHundredths: '', vatRate: '' });
    expect(checkableOrder(early, ofClient)?.lines).toEqual([
      {
        clientId: 9,
        requestId: null,
        quantityHundredths: 100,
        unitPriceCents: 0,
        dagdelen: [],
      },
    ]);
    expect(checkableOrder(early, { ...ofClient, product: null })).toBeNull();
    expect(checkableOrder(values({ fundId: '' }), ofClient)).toBeNull();
  });

  it('answers the request that it was opened for', () => {
    const asked = askedOrder(values({}), { ...ofClient, requestId: 77 });
    expect(asked.lines?.[0]).toMatchObject({ clientId: 9, requestId: 77 });
  });

  it('is of a course one line for nobody, with who take part beside it', () => {
    const course = askedOrder(
      values({
        clientIds: '5,6',
        capacity: '10',
        sharing: 'gekomen',
        sessionDates: '01-09-2026|08-09-2026',
      }),
      { ...ofClient, kind: 'cursus', clientId: null, product: { ...product, unit: 'groep' } },
    );
    expect(course.costKind).toBe('groep');
    expect(course.lines?.map(({ clientId }) => clientId)).toEqual([null]);
    expect(course.course).toEqual({
      sharing: 'gekomen',
      capacity: 10,
      clientIds: [5, 6],
      sessionDates: ['2026-09-01', '2026-09-08'],
    });
  });
});
