import { z } from 'zod';
import { idSchema } from '../kernel/ids.ts';

/** Something in the money that does not add up. Ids only: it may be sent to who mends it. */
export const moneyFaultSchema = z.object({
  /** What must hold, in a Dutch sentence. */
  rule: z.string(),
  subject: z.enum(['fund', 'order', 'line', 'invoice', 'entry']),
  id: idSchema,
});
export type MoneyFault = z.infer<typeof moneyFaultSchema>;

export const moneyCheckSchema = z.object({
  /** How many of each were looked at. */
  funds: z.int(),
  orders: z.int(),
  invoices: z.int(),
  entries: z.int(),
  faults: z.array(moneyFaultSchema),
});
export type MoneyCheck = z.infer<typeof moneyCheckSchema>;
