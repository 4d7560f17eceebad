import type { ClientTrajectory } from '../../shared/caseload/schema.ts';

/** A trajectory of a client's page, free and without an order, but for what is wished. */
export const clientTrajectory = (
  wish: Partial<ClientTrajectory> & Pick<ClientTrajectory, 'startDate' | 'endDate' | 'status'>,
): ClientTrajectory => ({
  id: 1,
  typeName: 'Jobcoaching',
  providerName: null,
  committedCents: 0,
  invoicedCents: 0,
  paidCents: 0,
  fundNames: [],
  orderId: null,
  orderNumber: null,
  dagdelen: [],
  result: null,
  ...wish,
});
