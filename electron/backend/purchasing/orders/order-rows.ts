import type { TeamTransaction } from '../../database/schema.ts';

/*
 * What orders are made of, each table read once and put together in memory: a list of hundreds of orders is
 * a handful of queries. `only`: of these orders; `null`: of all.
 */

type Only = readonly number[] | null;

export const orderRows = (trx: TeamTransaction, only: Only) =>
  trx
    .selectFrom('purchase_order')
    .leftJoin('provider', 'provider.id', 'purchase_order.provider_id')
    .leftJoin('trajectory_type', 'trajectory_type.id', 'purchase_order.type_id')
    .selectAll('purchase_order')
    .select(['provider.name as providerName', 'trajectory_type.name as typeName'])
    .$if(only !== null, (query) => query.where('purchase_order.id', 'in', only ?? []))
    .orderBy('purchase_order.id', 'desc')
    .execute();
export type OrderRow = Awaited<ReturnType<typeof orderRows>>[number];

export const lineRows = (trx: TeamTransaction, only: Only) =>
  trx
    .selectFrom('order_line')
    .leftJoin('client', 'client.id', 'order_line.client_id')
    .selectAll('order_line')
    .select(['client.client_number', 'client.first_name', 'client.last_name'])
    .$if(only !== null, (query) => query.where('order_line.order_id', 'in', only ?? []))
    .orderBy('order_line.id')
    .execute();
export type LineRow = Awaited<ReturnType<typeof lineRows>>[number];

export const shareRows = (trx: TeamTransaction, only: Only) =>
  trx
    .selectFrom('order_share')
    .innerJoin('fund', 'fund.id', 'order_share.fund_id')
    .innerJoin('order_line', 'order_line.id', 'order_share.line_id')
    .select([
      'order_share.id',
      'order_share.line_id as lineId',
      'order_line.order_id as orderId',
      'order_share.fund_id as fundId',
      'fund.name as fundName',
      'order_share.amount_cents as amountCents',
    ])
    .$if(only !== null, (query) => query.where('order_line.order_id', 'in', only ?? []))
    .orderBy('order_share.id')
    .execute();
export type ShareRow = Awaited<ReturnType<typeof shareRows>>[number];

/** What each line still commits of each fund; a place that is not there commits nothing. */
export const openRows = (trx: TeamTransaction, only: Only) =>
  trx
    .selectFrom('open_share')
    .select(['line_id as lineId', 'fund_id as fundId', 'open_cents as openCents'])
    .$if(only !== null, (query) => query.where('order_id', 'in', only ?? []))
    .execute();

/** What was invoiced of each line, paid or not; below zero: a credit. */
export const billedRows = (trx: TeamTransaction, only: Only) =>
  trx
    .selectFrom('invoice_line')
    .innerJoin('invoice', 'invoice.id', 'invoice_line.invoice_id')
    .select([
      'invoice_line.line_id as lineId',
      'invoice_line.amount_cents as amountCents',
      'invoice.paid_on as paidOn',
    ])
    .$if(only !== null, (query) =>
      query
        .innerJoin('order_line', 'order_line.id', 'invoice_line.line_id')
        .where('order_line.order_id', 'in', only ?? []),
    )
    .execute();

/** What was ever invoiced of each line and fund, paid or not. */
export const billedShareRows = (trx: TeamTransaction, only: readonly number[]) =>
  trx
    .selectFrom('invoice_share')
    .innerJoin('invoice_line', 'invoice_line.id', 'invoice_share.invoice_line_id')
    .innerJoin('order_line', 'order_line.id', 'invoice_line.line_id')
    .select((eb) => [
      'invoice_line.line_id as lineId',
      'invoice_share.fund_id as fundId',
      eb.fn.sum<number>('invoice_share.amount_cents').as('billedCents'),
    ])
    .where('order_line.order_id', 'in', only)
    .groupBy(['invoice_line.line_id', 'invoice_share.fund_id'])
    .execute();

export const participantRows = (trx: TeamTransaction, only: Only) =>
  trx
    .selectFrom('course_participant')
    .innerJoin('trajectory', 'trajectory.id', 'course_participant.trajectory_id')
    .innerJoin('client', 'client.id', 'trajectory.client_id')
    .select([
      'course_participant.id',
      'course_participant.order_id as orderId',
      'course_participant.trajectory_id as trajectoryId',
      'client.id as clientId',
      'client.client_number as clientNumber',
      'client.first_name as firstName',
      'client.last_name as lastName',
    ])
    .$if(only !== null, (query) => query.where('course_participant.order_id', 'in', only ?? []))
    .orderBy('course_participant.id')
    .execute();
export type ParticipantRow = Awaited<ReturnType<typeof participantRows>>[number];
