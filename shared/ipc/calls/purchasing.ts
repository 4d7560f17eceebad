import { z } from 'zod';
import { fundCheckSchema } from '../../budget/rules.ts';
import { changedSchema } from '../../caseload/history/schema.ts';
import { idSchema } from '../../kernel/ids.ts';
import { isoDateSchema } from '../../kernel/dates.ts';
import { amountSchema } from '../../kernel/money.ts';
import { askedStatuses } from '../../kernel/trajectory-status.ts';
import {
  productInputSchema,
  productPriceInputSchema,
  productSchema,
  providerInputSchema,
  providerSchema,
  renamedSchema,
} from '../../purchasing/catalogue.ts';
import { attendanceStateSchema, courseSessionInputSchema } from '../../purchasing/courses.ts';
import {
  invoiceChangeSchema,
  invoiceSchema,
  newInvoiceSchema,
  openLineSchema,
} from '../../purchasing/invoices.ts';
import { optionalTextSchema, reasonSchema } from '../../purchasing/names.ts';
import {
  newOrderSchema,
  orderChangeSchema,
  orderDetailSchema,
  orderSchema,
  orderSeenSchema,
  orderWithHistorySchema,
  overrideSchema,
  requestInputSchema,
  requestSchema,
} from '../../purchasing/orders.ts';
import { call } from '../call.ts';

/** One call of one order with what came of it. */
const orderChanged = changedSchema.extend({ order: orderDetailSchema });

/** Of each fund each condition that is not met, and that nobody let pass. */
const unmetSchema = z.array(
  z.object({ fundId: idSchema, fundName: z.string(), checks: z.array(fundCheckSchema) }),
);

export const purchasingCalls = {
  /** What can be bought, by type and provider, with the prices of today. */
  'purchasing.catalogue': call({ input: z.object({}), output: z.array(productSchema) }),
  /** Adds a line to the catalogue or changes one. A type or provider of that name is used again. */
  'purchasing.saveProduct': call({
    input: productInputSchema,
    output: changedSchema.extend({ product: productSchema }),
  }),
  /** Adds the measures of the start list whose type is not there yet, without a price. */
  'purchasing.addStartingCatalogue': call({
    input: z.object({}),
    output: changedSchema.extend({ added: z.int() }),
  }),
  /** Refused when it overlaps another price of the product. */
  'purchasing.savePrice': call({ input: productPriceInputSchema, output: changedSchema }),
  /** Takes a price of a product away. Orders keep the price at which they were placed. */
  'purchasing.removePrice': call({ input: z.object({ priceId: idSchema }), output: changedSchema }),
  /** By name, with what counts against the ceiling of each. */
  'purchasing.providers': call({ input: z.object({}), output: z.array(providerSchema) }),
  /** Adds a provider or changes one. Refused for a name that another has. */
  'purchasing.saveProvider': call({ input: providerInputSchema, output: changedSchema }),
  /** Gives a provider or a type of trajectory another name, wherever it stands. */
  'purchasing.rename': call({ input: renamedSchema, output: changedSchema }),

  /** Asks for a trajectory before it is bought: it commits no money. */
  'purchasing.request': call({ input: requestInputSchema, output: changedSchema }),
  /** What was asked for and is not bought, refused or withdrawn; refused ones of the last year too. */
  'purchasing.requests': call({ input: z.object({}), output: z.array(requestSchema) }),
  /** `geannuleerd`: the client withdrew it. */
  'purchasing.decideRequest': call({
    input: z
      .object({
        trajectoryId: idSchema,
        status: z.enum([...askedStatuses, 'geannuleerd']),
        reason: optionalTextSchema.default(null),
      })
      .refine(({ status, reason }) => status !== 'afgewezen' || reason !== null, {
        message: 'Vul de reden in.',
        path: ['reason'],
      }),
    output: changedSchema,
  }),

  /** What an order would do, before it is placed: nothing is changed. */
  'purchasing.checkOrder': call({
    input: newOrderSchema,
    output: z.object({
      amountCents: amountSchema,
      /** Each fund with what it would pay, what is free after it, and each of its conditions. */
      funds: z.array(
        z.object({
          fundId: idSchema,
          fundName: z.string(),
          amountCents: amountSchema,
          freeCents: z.int().nullable(),
          freeAfterCents: z.int().nullable(),
          checks: z.array(fundCheckSchema),
        }),
      ),
      /** Above the mandate: the coordinator must approve it first. */
      needsApproval: z.boolean(),
      mandateCents: amountSchema.nullable(),
      /** Of the provider: ceiling, contract period. Warnings, each a Dutch sentence. */
      warnings: z.array(z.string()),
    }),
  }),
  /**
   * Orders: the trajectories stand on the clients' pages and the money is committed at once, or the order
   * waits for approval. Refused (`fund-blocked`) when a fund may not pay and nobody who may let it pass did.
   */
  'purchasing.order': call({ input: newOrderSchema, output: orderChanged }),
  /** The newest first. `null` of a filter: all. */
  'purchasing.orders': call({
    input: z.object({
      fundId: idSchema.nullable().default(null),
      year: z.int().nullable().default(null),
    }),
    output: z.array(orderSchema),
  }),
  /** One order with its lines, its participants and everything that happened to it. */
  'purchasing.orderDetail': call({
    input: z.object({ orderId: idSchema }),
    output: orderWithHistorySchema,
  }),
  /** What approving an order that waits would need to be let pass now. */
  'purchasing.checkApproval': call({
    input: z.object({ orderId: idSchema }),
    output: unmetSchema,
  }),
  /** Refused for who may not decide: see `budget.mandate`. */
  'purchasing.decideOrder': call({
    input: z
      .object({
        orderId: idSchema,
        approved: z.boolean(),
        reason: optionalTextSchema.default(null),
        /** What was approved or refused: refused when somebody changed the order since. */
        before: orderSeenSchema,
        overrides: z.array(overrideSchema).default([]),
      })
      .refine(({ approved, reason }) => approved || reason !== null, {
        message: 'Vul de reden in.',
        path: ['reason'],
      }),
    output: orderChanged,
  }),
  /** What changing an order would need to be let pass: of each fund each condition that is not met. */
  'purchasing.checkChange': call({
    input: orderChangeSchema,
    output: unmetSchema,
  }),
  /** Changes an order that stands; see `purchasing.checkChange` for what a fund would ask of it. */
  'purchasing.changeOrder': call({ input: orderChangeSchema, output: orderChanged }),
  /** Frees what the order still commits, and its trajectories do not take place. Refused with an invoice. */
  'purchasing.cancelOrder': call({
    input: z.object({ orderId: idSchema, reason: optionalTextSchema.default(null) }),
    output: orderChanged,
  }),
  /** Frees what is not invoiced of one line, or (`null`) of all. */
  'purchasing.closeLine': call({
    input: z.object({ orderId: idSchema, lineId: idSchema.nullable(), reason: reasonSchema }),
    output: orderChanged,
  }),
  /** What a place in a course would need to be let pass for this client. */
  'purchasing.checkParticipant': call({
    input: z.object({ orderId: idSchema, clientId: idSchema }),
    output: unmetSchema,
  }),
  /** Gives a client a place in a course. Refused (`fund-blocked`) when a fund may not pay for this client. */
  'purchasing.addParticipant': call({
    input: z.object({
      orderId: idSchema,
      clientId: idSchema,
      overrides: z.array(overrideSchema).default([]),
    }),
    output: orderChanged,
  }),
  /** Refused once somebody noted that this participant came. */
  'purchasing.removeParticipant': call({
    input: z.object({ orderId: idSchema, participantId: idSchema }),
    output: orderChanged,
  }),
  /** Adds a meeting of a course or changes one. */
  'purchasing.saveSession': call({ input: courseSessionInputSchema, output: orderChanged }),
  /** Takes a meeting of a course away, with who came to it. */
  'purchasing.removeSession': call({
    input: z.object({ orderId: idSchema, sessionId: idSchema }),
    output: orderChanged,
  }),
  /** `null`: not noted. */
  'purchasing.saveAttendance': call({
    input: z.object({
      orderId: idSchema,
      sessionId: idSchema,
      attendance: z
        .array(z.object({ participantId: idSchema, state: attendanceStateSchema.nullable() }))
        .max(500),
    }),
    output: orderChanged,
  }),

  /** Lines with something open, or that took an invoice in the last two years. */
  'purchasing.openLines': call({ input: z.object({}), output: z.array(openLineSchema) }),
  /**
   * Moves money from committed to invoiced or paid. Refused for a number that this provider used before, for
   * a credit of more than was invoiced, and above the order unless a reason is given.
   */
  'purchasing.recordInvoice': call({
    input: newInvoiceSchema,
    output: changedSchema.extend({ invoice: invoiceSchema }),
  }),
  /** Corrects an invoice. Refused as `purchasing.recordInvoice` is. */
  'purchasing.changeInvoice': call({ input: invoiceChangeSchema, output: changedSchema }),
  /** Invoices that were paid on one day. */
  'purchasing.payInvoices': call({
    input: z.object({ invoiceIds: z.array(idSchema).min(1).max(2_000), paidOn: isoDateSchema }),
    output: changedSchema,
  }),
  /** It was booked by mistake: what it took is committed again. */
  'purchasing.removeInvoice': call({
    input: z.object({ invoiceId: idSchema }),
    output: changedSchema,
  }),
  /** The newest first. `null` of a filter: all. */
  'purchasing.invoices': call({
    input: z.object({
      /** With a line of this order. */
      orderId: idSchema.nullable().default(null),
      fundId: idSchema.nullable().default(null),
      year: z.int().nullable().default(null),
    }),
    output: z.array(invoiceSchema),
  }),
} as const;
