import type { ContactValues } from '#shared/caseload/contacts/schema.ts';

/** What a contact holds, as its columns. */
export const contactColumns = (values: ContactValues) => ({
  date: values.date,
  kind: values.kind,
  purpose: values.purpose,
  person: values.person,
  organisation_id: values.organisationId,
  mapped: values.mapped ? (1 as const) : null,
  note: values.note,
});
