import { addDays } from '#shared/kernel/calendar.ts';
import { yearOf, type IsoDate } from '#shared/kernel/dates.ts';
import type { Ask, Story } from './practice-team.ts';

/** What the practice team can buy, and of whom. All invented. */
export interface Offer {
  readonly type: string;
  readonly provider: string;
  /** Including VAT; `null` for what is free. */
  readonly priceCents: number | null;
  readonly unit: 'traject' | 'groep';
  readonly vatRate: '21' | 'vrijgesteld';
  readonly weeks: number;
}

export const offers = {
  coaching: {
    type: 'Jobcoaching',
    provider: 'Op Stap Jobcoaching',
    priceCents: 1_450_00,
    unit: 'traject',
    vatRate: '21',
    weeks: 26,
  },
  training: {
    type: 'Sollicitatietraining',
    provider: 'Bureau Voorwerk',
    priceCents: 375_00,
    unit: 'traject',
    vatRate: 'vrijgesteld',
    weeks: 8,
  },
  workshop: {
    type: 'Werkervaringsplek',
    provider: 'De Fietsenmakerij',
    priceCents: 980_00,
    unit: 'traject',
    vatRate: '21',
    weeks: 17,
  },
  course: {
    type: 'Wegwijs in de maatschappij',
    provider: 'Stichting Brug en Wal',
    priceCents: 500_00,
    unit: 'traject',
    vatRate: 'vrijgesteld',
    weeks: 10,
  },
  group: {
    type: 'Empowerment',
    provider: 'Stichting Brug en Wal',
    priceCents: 3_200_00,
    unit: 'groep',
    vatRate: 'vrijgesteld',
    weeks: 8,
  },
  study: {
    type: 'Voorbereiding studie',
    provider: 'Regiocollege Oost',
    priceCents: 2_400_00,
    unit: 'traject',
    vatRate: 'vrijgesteld',
    weeks: 30,
  },
  volunteering: {
    type: 'Vrijwilligerswerk',
    provider: 'Welzijn Veldzicht',
    priceCents: null,
    unit: 'traject',
    vatRate: 'vrijgesteld',
    weeks: 26,
  },
} as const satisfies Record<string, Offer>;
export type OfferName = keyof typeof offers;

export const funds = {
  agreement: 'Uitvoeringsakkoord',
  participation: 'Participatiebudget',
  guidance: 'Maatschappelijke begeleiding',
} as const;
export type FundName = keyof typeof funds;

const anyFund = {
  repay: false,
  note: null,
  spendFrom: null,
  spendUntil: null,
  targetGroup: null,
  costKinds: null,
  settledFromYear: null,
  settledUntilYear: null,
} as const;

/** Funds, providers and prices, as the coordinator enters them on the first day. */
export async function enterSupply(ask: Ask, { today, begin }: Story): Promise<void> {
  const { fundId: agreement } = await ask('budget.saveFund', {
    ...anyFund,
    id: null,
    name: funds.agreement,
    source: 'uitvoeringsakkoord-2017',
    perYear: false,
    repay: true,
    targetGroup: 'statushouder',
    spendFrom: `${yearOf(begin) - 1}-01-01`,
    spendUntil: addDays(today, 150),
    note: 'Geld van het Rijk, alleen voor statushouders.',
  });
  await decide(ask, {
    fundId: agreement,
    budgetYear: null,
    date: begin,
    headcount: 26,
    rateCents: 1_185_00,
  });
  for (const [name, source, amountCents] of [
    [funds.participation, 'participatiebudget', 9_000_00],
    [funds.guidance, 'maatschappelijke-begeleiding', 6_000_00],
  ] as const) {
    const { fundId } = await ask('budget.saveFund', {
      ...anyFund,
      id: null,
      name,
      source,
      perYear: true,
    });
    for (let year = yearOf(begin) - 1; year <= yearOf(today) + 1; year += 1) {
      await decide(ask, { fundId, budgetYear: year, date: begin, amountCents });
    }
  }
  await ask('purchasing.addStartingCatalogue', {});
  for (const { type, provider, priceCents, unit, vatRate } of Object.values(offers)) {
    await ask('purchasing.saveProduct', {
      id: null,
      typeName: type,
      providerName: provider,
      unit,
      priceCents,
      vatRate,
    });
  }
  await ask('budget.saveMandate', { mandateCents: 5_000_00 });
}

type Decision =
  { readonly headcount: number; readonly rateCents: number } | { readonly amountCents: number };

async function decide(
  ask: Ask,
  decision: {
    readonly fundId: number;
    readonly budgetYear: number | null;
    readonly date: IsoDate;
  } & Decision,
): Promise<void> {
  const amount =
    'amountCents' in decision
      ? { headcount: null, rateCents: null, amountCents: decision.amountCents }
      : {
          headcount: decision.headcount,
          rateCents: decision.rateCents,
          amountCents: decision.headcount * decision.rateCents,
        };
  const { fundId, budgetYear, date } = decision;
  await ask('budget.saveDecision', {
    id: null,
    fundId,
    budgetYear,
    date,
    kind: budgetYear === null ? 'definitief' : 'begroting',
    reference: budgetYear === null ? 'Beschikking van het Rijk' : `Begroting ${String(budgetYear)}`,
    ...amount,
  });
}
