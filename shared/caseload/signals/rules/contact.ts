import { dueAfter, finding, type Rule } from '../rule.ts';

/**
 * Somebody speaks with each client at least every 90 days, counted from the day of the contact, not of the
 * entry [Apeldoorn]. Day 90 is in time. Who was never spoken with counts from settlement; without that day
 * it is to be done now. A contact by a partner organisation counts too [letter].
 */
export const contact: Rule = ({ contacts, settlementDate }, context) => [
  finding('contact', {
    ...dueAfter(contacts.lastOn ?? settlementDate, context.thresholds.contactDays, context),
    ...(contacts.lastOn === null && { never: true }),
  }),
];
