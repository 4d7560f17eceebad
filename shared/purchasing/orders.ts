import { z } from 'zod';
import { costKindSchema } from '../kernel/cost-kind.ts';
import { dagdelenSchema } from '../kernel/dagdelen.ts';
import { isoDateSchema } from '../kernel/dates.ts';
import { fundConditionNames } from '../kernel/fund-conditions.ts';
import { idSchema } from '../kernel/ids.ts';
import { amountSchema, vatRateSchema } from '../kernel/money.ts';
import { orderStatusSchema } from '../kernel/order-status.ts';
import { askedStatuses } from '../kernel/trajectory-status.ts';
import { orderUnitSchema } from './catalogue.ts';
import { courseCapacitySchema, courseSchema, courseSharingSchema } from './courses.ts';
import { optionalTextSchema, reasonSchema } from './names.ts';
import { orderResultSchema } from './results.ts';

/** Above the mandate the coordinator decides; until then an order commits nothing. */
export const orderApprovals = ['niet-nodig', 'gevraagd', 'akkoord', 'afgewezen'] as const;
export const orderApprovalSchema = z.enum(orderApprovals);
export type OrderApproval = z.infer<typeof orderApprovalSchema>;

/** Most that one line may be of: ten thousand hours. */
export const quantitySchema = z
  .int()
  .min(1, 'Vul in hoeveel het is.')
  .max(1_000_000, 'Dit is te veel voor één order. Verdeel het over meer orders.');

/** How a cost is divided over funds; whole numbers, of which the parts together are the whole. */
export const fundingSchema = z.discriminatedUnion('way', [
  z.object({
    way: z.literal('procent'),
    /** In hundredths of a percent; together 10,000. */
    parts: z
      .array(z.object({ fundId: idSchema, weight: z.int().min(1).max(10_000) }))
      .min(1, 'Kies een fonds.')
      .refine((parts) => parts.reduce((sum, { weight }) => sum + weight, 0) === 10_000, {
        message: 'De percentages zijn samen geen 100%. Kijk ze na.',
      }),
  }),
  z.object({
    way: z.literal('bedrag'),
    /** Of the whole order; together its amount. */
    parts: z
      .array(z.object({ fundId: idSchema, amountCents: amountSchema }))
      .min(1, 'Kies een fonds.'),
  }),
  z.object({ way: z.literal('sleutel'), keyId: idSchema }),
]);
export type Funding = z.infer<typeof fundingSchema>;

/** A condition that is not met, which the coordinator lets pass; the reason is printed. */
export const overrideSchema = z.object({
  fundId: idSchema,
  condition: z.enum(fundConditionNames),
  reason: reasonSchema,
  /** Whose numbers stood beside the reason, of a condition about persons: for nobody else it is kept. */
  clientNumbers: z.array(z.string().max(100)).max(1000).optional(),
});
export type Override = z.infer<typeof overrideSchema>;

const newLineSchema = z.object({
  /** `null`: the cost is nobody's, as of staff, or a course's. */
  clientId: idSchema.nullable(),
  /** A trajectory that was asked for before, which becomes the one of this line. */
  requestId: idSchema.nullable().default(null),
  quantityHundredths: quantitySchema,
  /** Including VAT. */
  unitPriceCents: amountSchema,
  /** When in the week it is for this client. */
  dagdelen: dagdelenSchema.default([]),
});

/** What is to be ordered. The amount of a line is its quantity times its price, rounded half up. */
export const newOrderSchema = z
  .object({
    costKind: costKindSchema,
    /** Of the catalogue; `null` of a cost that is no trajectory. */
    productId: idSchema.nullable(),
    /** For a cost without a product. */
    providerName: optionalTextSchema.default(null),
    description: optionalTextSchema.default(null),
    unit: orderUnitSchema,
    vatRate: vatRateSchema,
    startDate: isoDateSchema,
    endDate: isoDateSchema.nullable(),
    budgetYear: z.int().min(2000).max(2100),
    lines: z.array(newLineSchema).min(1, 'Kies voor wie het is.').max(200),
    /** Of staff. */
    fteHundredths: z.int().min(1).max(10_000).nullable().default(null),
    /** Of a course: its one line is the price of the whole course. */
    course: z
      .object({
        sharing: courseSharingSchema,
        capacity: courseCapacitySchema,
        clientIds: z.array(idSchema).max(500),
        sessionDates: z.array(isoDateSchema).max(200),
      })
      .nullable()
      .default(null),
    funding: fundingSchema,
    overrides: z.array(overrideSchema).default([]),
    /** Lets what a fund may not pay wait for who may decide, below the mandate too. */
    askApproval: z.boolean().default(false),
  })
  .refine((order) => order.endDate === null || order.endDate >= order.startDate, {
    message: 'De einddatum ligt vóór de startdatum. Kies een latere dag.',
    path: ['endDate'],
  });
export type NewOrder = z.infer<typeof newOrderSchema>;

export const orderShareSchema = z.object({
  fundId: idSchema,
  fundName: z.string(),
  amountCents: amountSchema,
  /** Ever invoiced, paid or not. */
  billedCents: z.int(),
  /** What it still commits. */
  openCents: amountSchema,
});

export const orderLineSchema = z.object({
  id: idSchema,
  trajectoryId: idSchema.nullable(),
  clientId: idSchema.nullable(),
  clientNumber: z.string().nullable(),
  clientName: z.string().nullable(),
  unit: orderUnitSchema,
  quantityHundredths: z.int(),
  unitPriceCents: amountSchema,
  amountCents: amountSchema,
  /** `null`: nobody said which VAT is in it, as of an order that came of an imported invoice. */
  vatRate: vatRateSchema.nullable(),
  budgetYear: z.int(),
  fteHundredths: z.int().nullable(),
  closedOn: isoDateSchema.nullable(),
  closeReason: z.string().nullable(),
  /** Invoiced and not paid yet. */
  invoicedCents: z.int(),
  paidCents: z.int(),
  openCents: amountSchema,
  shares: z.array(orderShareSchema),
  overrides: z.array(
    z.object({
      fundName: z.string(),
      condition: z.string(),
      reason: z.string(),
      decidedBy: z.string(),
      decidedOn: isoDateSchema,
      /** For whom it was let pass, by number; `null`: for the whole order. */
      clientNumber: z.string().nullable(),
    }),
  ),
});
export type OrderLine = z.infer<typeof orderLineSchema>;

/** An order as a list shows it. Committed, invoiced and paid never overlap. */
export const orderSchema = z.object({
  id: idSchema,
  orderNumber: z.string(),
  costKind: costKindSchema,
  status: orderStatusSchema,
  orderedOn: isoDateSchema,
  startsOn: isoDateSchema,
  endsOn: isoDateSchema.nullable(),
  typeName: z.string().nullable(),
  description: z.string().nullable(),
  providerId: idSchema.nullable(),
  providerName: z.string().nullable(),
  /** The clients of its lines and participants, each once. */
  clients: z.array(z.object({ id: idSchema, clientNumber: z.string() })),
  fundNames: z.array(z.string()),
  budgetYears: z.array(z.int()),
  amountCents: amountSchema,
  committedCents: amountSchema,
  /** Invoiced and not paid yet; below zero: a credit that is not settled. */
  invoicedCents: z.int(),
  paidCents: z.int(),
});
export type Order = z.infer<typeof orderSchema>;

/** One thing that was done with an order, as its page tells it. */
export const orderEventSchema = z.object({
  changeId: idSchema,
  /** ISO time in UTC. */
  at: z.string(),
  /** The klantmanager by name; of an account that nobody took as theirs, that account. */
  by: z.string(),
  /** `Besteld`, `Gewijzigd`. */
  what: z.string(),
  reason: z.string().nullable(),
  /** By how much its amount became more, or (below zero) less. */
  differenceCents: z.int(),
});
export type OrderEvent = z.infer<typeof orderEventSchema>;

export const orderDetailSchema = orderSchema.extend({
  approval: orderApprovalSchema,
  askedBy: z.string(),
  decidedBy: z.string().nullable(),
  decidedOn: isoDateSchema.nullable(),
  decisionReason: z.string().nullable(),
  cancelledOn: isoDateSchema.nullable(),
  cancelReason: z.string().nullable(),
  lines: z.array(orderLineSchema),
  /** `null`: it is no course. */
  course: courseSchema.nullable(),
  /** What came of the trajectories of its lines and participants. */
  results: z.array(orderResultSchema),
});
export type OrderDetail = z.infer<typeof orderDetailSchema>;

export const orderWithHistorySchema = orderDetailSchema.extend({
  /** What was done with it, the latest first; of an order from before Trede kept that, nothing. */
  history: z.array(orderEventSchema),
  /** The earliest budget year of which a line was that is of a later one now; `null`: no line went along. */
  wentFromYear: z.int().nullable(),
});
export type OrderWithHistory = z.infer<typeof orderWithHistorySchema>;

/** What the window showed of an order, by `orderState`: refused when somebody changed the order since. */
export const orderSeenSchema = z.object({ state: z.string().max(200_000) });

/** Another price, quantity, end, funding or course. Not below what is invoiced already. */
export const orderChangeSchema = z.object({
  orderId: idSchema,
  /** What the form showed: refused when somebody changed the order since. */
  before: orderSeenSchema,
  endDate: isoDateSchema.nullable(),
  lines: z.array(
    z.object({
      lineId: idSchema,
      quantityHundredths: quantitySchema,
      unitPriceCents: amountSchema,
    }),
  ),
  /** `null`: as it was, in proportion. */
  funding: fundingSchema.nullable(),
  /** Who share a course, and how many fit in (not fewer than take part); `null`: as it was. */
  course: z
    .object({ sharing: courseSharingSchema, capacity: courseCapacitySchema })
    .nullable()
    .default(null),
  overrides: z.array(overrideSchema).default([]),
  reason: reasonSchema,
});
export type OrderChange = z.infer<typeof orderChangeSchema>;

/** A trajectory that a client or colleague asks for, before anything is bought. */
export const requestInputSchema = z.object({
  clientId: idSchema,
  productId: idSchema,
  wishedStart: isoDateSchema,
  note: optionalTextSchema.default(null),
});

export const requestSchema = z.object({
  trajectoryId: idSchema,
  clientId: idSchema,
  clientNumber: z.string(),
  clientName: z.string(),
  typeName: z.string(),
  providerName: z.string().nullable(),
  productId: idSchema.nullable(),
  wishedStart: isoDateSchema,
  /** The day on which it was asked; `null`: from before Trede kept that, as of what was imported. */
  askedOn: isoDateSchema.nullable(),
  /** The klantmanager by name, else the account. */
  askedBy: z.string().nullable(),
  status: z.enum(askedStatuses),
  note: z.string().nullable(),
  reason: z.string().nullable(),
});
export type TrajectoryRequest = z.infer<typeof requestSchema>;
