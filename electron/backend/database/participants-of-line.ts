import { sql } from 'kysely';

/** For how many clients the course of an `order_line` in a query is; 0 when it is no course. */
export const participantsOfLine = sql<number>`(
  select count(*) from course_participant where course_participant.order_id = order_line.order_id
)`;
