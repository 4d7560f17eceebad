import { contactPurposes } from '#shared/caseload/contacts/schema.ts';
import { contactPurposeLabels } from '#shared/caseload/contacts/texts.ts';
import { contactKinds } from '#shared/caseload/schema.ts';
import { contactKindLabels } from '#shared/caseload/texts.ts';

/** Keeps a field without a hint level with its neighbours that have one. */
export const noHint = '\u00a0';

export const kindOptions = contactKinds.map((value) => ({
  value,
  label: contactKindLabels[value],
}));

export const purposeOptions = contactPurposes.map((value) => ({
  value,
  label: contactPurposeLabels[value],
}));
