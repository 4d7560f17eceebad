import type { ContactPurpose } from '#shared/caseload/contacts/schema.ts';
import type { StoredContact } from '#shared/caseload/dossier.ts';

/**
 * What the next contact most likely is for: the intake, as long as none is known and nobody mapped what is
 * possible. Left open otherwise.
 */
export const purposeOfNext = (
  contacts: readonly Pick<StoredContact, 'purpose' | 'mapped'>[],
): { readonly purpose?: ContactPurpose } =>
  contacts.some(({ purpose, mapped }) => purpose === 'intake' || mapped)
    ? {}
    : { purpose: 'intake' };
