import { z } from 'zod';
import { moneyCheckSchema } from '../../budget/checks.ts';
import { moneyDocumentSchema } from '../../budget/documents.ts';
import { forecastSchema, fundWarningSchema } from '../../budget/forecast.ts';
import {
  amountPartsSchema,
  decisionInputSchema,
  fundEntrySchema,
  fundingKeyInputSchema,
  fundingKeySchema,
  fundInputSchema,
  fundPositionSchema,
  moneySchema,
  reallocationSchema,
} from '../../budget/fund.ts';
import { closingFundSchema, yearChangeSchema } from '../../budget/years.ts';
import { changedSchema } from '../../caseload/history/schema.ts';
import { idSchema } from '../../kernel/ids.ts';
import { amountSchema } from '../../kernel/money.ts';
import { invoiceSchema } from '../../purchasing/invoices.ts';
import { orderSchema } from '../../purchasing/orders.ts';
import { call } from '../call.ts';

const year = z.int().min(2000).max(2100);

export const budgetCalls = {
  /** All funds by name with where their money is, and what needs a look. `year`: that of today. */
  'budget.overview': call({
    input: z.object({ year: year.optional() }),
    output: z.array(
      fundPositionSchema.extend({
        parts: amountPartsSchema,
        forecast: forecastSchema.omit({ points: true }),
        warnings: z.array(fundWarningSchema),
      }),
    ),
  }),
  /** Years in which there is money, or this year; the latest first. */
  'budget.years': call({ input: z.object({}), output: z.array(year) }),
  /** One fund: its ledger, its years, what is expected. */
  'budget.fund': call({
    input: z.object({ fundId: idSchema, year }),
    output: z.object({
      position: fundPositionSchema,
      /** Of early to late. */
      entries: z.array(fundEntrySchema),
      /** Of a fund with one amount for its whole period only what was spent is by year. */
      years: z.array(moneySchema.extend({ year, parts: amountPartsSchema })),
      forecast: forecastSchema,
      warnings: z.array(fundWarningSchema),
    }),
  }),
  /**
   * Orders of which a fund pays something, with what it pays of them: together with what has no order this is
   * what the fund has committed, invoiced and paid. `year`: only of that budget year; `null`: of all. Without
   * a fund: what of them is of that year.
   */
  'budget.orders': call({
    input: z.object({ fundId: idSchema.nullable(), year: year.nullable() }),
    output: z.object({
      /** The newest first. */
      orders: z.array(orderSchema.extend({ wholeCents: z.int() })),
      /** Paid according to a list that was imported: no order belongs to it. Nothing without a fund. */
      importedCents: z.int(),
    }),
  }),
  /** Invoices of which a fund pays something, with what it pays of them; the newest first. */
  'budget.invoices': call({
    input: z.object({ fundId: idSchema, year: year.nullable() }),
    output: z.array(invoiceSchema.extend({ wholeCents: z.int() })),
  }),
  /** Adds a fund or changes one. */
  'budget.saveFund': call({
    input: fundInputSchema,
    output: changedSchema.extend({ fundId: idSchema }),
  }),
  /** Makes the funds of the start set that are not there yet, without amounts. */
  'budget.addStartingFunds': call({
    input: z.object({}),
    output: changedSchema.extend({ added: z.int() }),
  }),
  /**
   * Adds a decision to the ledger of a fund or corrects one. Refused for a day that is yet to come, for less than was
   * moved away already, and for who may not decide: see `budget.mandate`.
   */
  'budget.saveDecision': call({ input: decisionInputSchema, output: changedSchema }),
  /** A decision, or what moved: then both sides go. */
  'budget.removeEntry': call({ input: z.object({ entryId: idSchema }), output: changedSchema }),
  /** Refused when the first fund does not have so much free. */
  'budget.reallocate': call({ input: reallocationSchema, output: changedSchema }),
  /** Fixed ways to divide a cost over funds, by name: each fund a weight, not an amount. */
  'budget.keys': call({ input: z.object({}), output: z.array(fundingKeySchema) }),
  /** Adds a key or changes one. Orders keep the shares that they were given. */
  'budget.saveKey': call({ input: fundingKeyInputSchema, output: changedSchema }),
  /** Takes a key off the list. Orders keep the shares that it gave them. */
  'budget.removeKey': call({ input: z.object({ keyId: idSchema }), output: changedSchema }),
  /** What is open at the end of a year, and what would go along. */
  'budget.closing': call({ input: z.object({ year }), output: z.array(closingFundSchema) }),
  /** Can be done again: it moves only what is still there. */
  'budget.changeYear': call({
    input: yearChangeSchema,
    output: changedSchema.extend({ movedCents: z.int(), movedLines: z.int() }),
  }),
  /** Year changes from this year that stand, the latest first: each can be undone as a whole. */
  'budget.yearChanges': call({
    input: z.object({ year }),
    output: z.array(
      z.object({
        changeId: z.int(),
        /** ISO time in UTC. */
        at: z.string(),
        movedCents: z.int(),
      }),
    ),
  }),
  /** Counts the whole file again and tells what does not add up. */
  'budget.check': call({ input: z.object({}), output: moneyCheckSchema }),
  /** Up to what amount a klantmanager may order alone; `null`: any amount. */
  'budget.mandate': call({
    input: z.object({}),
    output: z.object({
      mandateCents: amountSchema.nullable(),
      /** Whether who has the file open is a coordinator. */
      mayDecide: z.boolean(),
      /** The names of the users who are, by name. */
      coordinators: z.array(z.string()),
    }),
  }),
  /** In cents; `null` lets a klantmanager order any amount. Refused for who may not decide. */
  'budget.saveMandate': call({
    input: z.object({ mandateCents: amountSchema.nullable() }),
    output: changedSchema,
  }),
  /**
   * A letter or list about the money: text of a CSV file, bytes of a workbook, or the page from which a PDF is printed.
   */
  'budget.document': call({
    audience: 'main',
    input: moneyDocumentSchema,
    output: z.object({
      content: z.string(),
      encodedAs: z.enum(['utf8', 'base64', 'html']),
      suggestedName: z.string(),
    }),
  }),
} as const;
