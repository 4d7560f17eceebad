import { addDays } from '#shared/kernel/calendar.ts';
import { yearOf, type IsoDate } from '#shared/kernel/dates.ts';
import type { OrderDetail } from '#shared/purchasing/orders.ts';
import { workday, workdayBefore } from './days.ts';
import type { Person } from './people.ts';
import type { Ask, PracticeStep, Story } from './practice-team.ts';
import { funds, offers, type Offer, type OfferName } from './supply.ts';

/** How far an order has come. Days count back from today. */
interface Bought {
  readonly offer: OfferName;
  readonly orderedAgo: number;
  readonly invoicedAgo?: number;
  readonly paidAgo?: number;
  readonly cancelledAgo?: number;
}

const bought: readonly Bought[] = [
  { offer: 'coaching', orderedAgo: 270, invoicedAgo: 95, paidAgo: 80 },
  { offer: 'workshop', orderedAgo: 255, invoicedAgo: 120, paidAgo: 100 },
  { offer: 'training', orderedAgo: 240, invoicedAgo: 170, paidAgo: 150 },
  { offer: 'course', orderedAgo: 220, invoicedAgo: 140, paidAgo: 125 },
  { offer: 'coaching', orderedAgo: 190, invoicedAgo: 12 },
  { offer: 'training', orderedAgo: 150, invoicedAgo: 85, paidAgo: 60 },
  { offer: 'workshop', orderedAgo: 135, invoicedAgo: 9 },
  { offer: 'study', orderedAgo: 120 },
  { offer: 'course', orderedAgo: 84, invoicedAgo: 6 },
  { offer: 'coaching', orderedAgo: 70 },
  { offer: 'workshop', orderedAgo: 63 },
  { offer: 'volunteering', orderedAgo: 55 },
  { offer: 'coaching', orderedAgo: 40, cancelledAgo: 33 },
  { offer: 'training', orderedAgo: 24 },
  { offer: 'workshop', orderedAgo: 10 },
  { offer: 'study', orderedAgo: 3 },
];

/** What was bought for whom, from ordering to paying; and what was only asked for. */
export function buying(people: readonly Person[], story: Story): PracticeStep[] {
  const [first, second, ...others] = people.filter(({ group }) => group === 'statushouder');
  if (first === undefined || second === undefined) return [];
  const oudkomers = people.filter(({ group }) => group === 'oudkomer');
  const personOf = (at: number): Person =>
    (at % 3 === 1 ? oudkomers[at % oudkomers.length] : others[at % others.length]) ?? first;
  return [
    ...bought.flatMap((one, at) => order(one, personOf(at), at, story)),
    request('study', first, 8, story),
    request('coaching', second, 5, story),
    {
      // The day after it was asked for: there is no place yet.
      on: workdayBefore(addDays(story.today, -4)),
      act: async (ask) => {
        const clientId = story.clientId(second.number);
        const asked = (await ask('purchasing.requests', {})).find(
          (one) => one.clientId === clientId,
        );
        if (asked === undefined) throw new Error('nobody asked for it');
        const { trajectoryId } = asked;
        await ask('purchasing.decideRequest', { trajectoryId, status: 'wachtlijst' });
      },
    },
  ];
}

function order(one: Bought, person: Person, at: number, story: Story): PracticeStep[] {
  const { today } = story;
  const offer: Offer = offers[one.offer];
  const day = (ago: number) => workdayBefore(addDays(today, -ago));
  const orderedOn = day(one.orderedAgo);
  const startDate = workday(addDays(orderedOn, 7));
  let placed: OrderDetail | null = null;
  const requireOrder = (): OrderDetail => {
    if (placed === null) throw new Error('an order is invoiced before it was placed');
    return placed;
  };
  const { invoicedAgo, paidAgo, cancelledAgo } = one;
  return [
    {
      on: orderedOn,
      act: async (ask) => {
        const product = await productOf(ask, offer);
        const answer = await ask('purchasing.order', {
          costKind: 'traject',
          productId: product,
          unit: offer.unit,
          vatRate: offer.vatRate,
          startDate,
          endDate: addDays(startDate, offer.weeks * 7 - 1),
          budgetYear: yearOf(startDate),
          lines: [
            {
              clientId: story.clientId(person.number),
              quantityHundredths: 100,
              unitPriceCents: offer.priceCents ?? 0,
              dagdelen: ['di-ochtend'],
            },
          ],
          // What is earmarked pays for statushouders only.
          funding: await whollyFrom(
            ask,
            person.group === 'statushouder' ? funds.agreement : funds.participation,
          ),
        });
        placed = answer.order;
      },
    },
    ...(cancelledAgo === undefined
      ? []
      : [
          {
            on: day(cancelledAgo),
            act: (ask: Ask) =>
              ask('purchasing.cancelOrder', {
                orderId: requireOrder().id,
                reason: 'De klant begint met een opleiding',
              }),
          },
        ]),
    ...(invoicedAgo === undefined
      ? []
      : billing(
          { at, invoicedOn: day(invoicedAgo), paidOn: paidAgo === undefined ? null : day(paidAgo) },
          requireOrder,
        )),
  ];
}

interface Bill {
  readonly at: number;
  readonly invoicedOn: IsoDate;
  readonly paidOn: IsoDate | null;
}

/** The invoice for all of an order, and its payment. */
function billing({ at, invoicedOn, paidOn }: Bill, orderOf: () => OrderDetail): PracticeStep[] {
  const invoiceIds: number[] = [];
  const billed: PracticeStep = {
    on: invoicedOn,
    act: async (ask) => {
      const { lines } = orderOf();
      const { invoice } = await ask('purchasing.recordInvoice', {
        invoiceNumber: `${String(yearOf(invoicedOn))}-${String(310 + at * 7)}`,
        invoicedOn,
        paidOn: null,
        budgetYear: lines[0]?.budgetYear ?? yearOf(invoicedOn),
        lines: lines.map(({ id, amountCents }) => ({ lineId: id, amountCents })),
      });
      invoiceIds.push(invoice.id);
    },
  };
  if (paidOn === null) return [billed];
  return [
    billed,
    { on: paidOn, act: (ask) => ask('purchasing.payInvoices', { invoiceIds, paidOn }) },
  ];
}

const request = (name: OfferName, person: Person, ago: number, story: Story): PracticeStep => ({
  on: workdayBefore(addDays(story.today, -ago)),
  act: async (ask) =>
    ask('purchasing.request', {
      clientId: story.clientId(person.number),
      productId: await productOf(ask, offers[name]),
      wishedStart: workday(addDays(story.today, 21)),
      note: null,
    }),
});

export async function productOf(ask: Ask, { type, provider }: Offer): Promise<number> {
  const products = await ask('purchasing.catalogue', {});
  const product = products.find((one) => one.typeName === type && one.providerName === provider);
  if (product === undefined) throw new Error(`nobody offers ${type}`);
  return product.id;
}

export async function whollyFrom(ask: Ask, name: string) {
  const fund = (await ask('budget.overview', {})).find((one) => one.name === name);
  if (fund === undefined) throw new Error(`there is no fund ${name}`);
  return { way: 'procent' as const, parts: [{ fundId: fund.id, weight: 10_000 }] };
}
