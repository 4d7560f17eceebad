import { sql } from 'kysely';

/*
 * What was noted of orders and invoices, also of rows that are gone. Word for word as their indexes have it
 * (`change_row_by_order` and `change_row_by_line`), or SQLite would read the whole history.
 */

/** That a noted row is a line, change, participant or meeting of this order. */
export const notedOfOrder = (orderId: number) =>
  sql<boolean>`table_name in ('order_line', 'order_change', 'course_participant', 'course_session')
    and json_extract(coalesce(after_values, before_values), '$.order_id') = ${orderId}`;

/** That a noted row is about money of these order lines: a share, what was let pass, or an invoice line. */
export const notedOfLines = (lineIds: readonly number[]) =>
  sql<boolean>`table_name in ('order_share', 'order_override', 'invoice_line')
    and json_extract(coalesce(after_values, before_values), '$.line_id') in (${sql.join(lineIds)})`;
