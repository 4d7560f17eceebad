import { importFields, type ImportField } from './schema.ts';

/**
 * `day`: dd-mm-jjjj. `amount`: in euros. `number`: what the municipality numbers by itself, which may have
 * letters. `code`: a word of Trede's own, with hyphens for spaces. `text`: anything else.
 */
export type FieldKind = 'day' | 'amount' | 'number' | 'code' | 'text';

/** What sort of thing stands in the cells of a field. */
export const kindOfField = {
  clientNumber: 'number',
  householdNumber: 'number',
  firstName: 'text',
  namePrefix: 'text',
  lastName: 'text',
  fullName: 'text',
  birthDate: 'day',
  sex: 'text',
  nationality: 'text',
  settlementDate: 'day',
  targetGroup: 'text',
  track: 'text',
  caseManager: 'text',
  ladderAtStart: 'text',
  ladderNow: 'text',
  languageLevel: 'text',
  languageBuddy: 'text',
  trajectoryType: 'text',
  provider: 'text',
  trajectoryStart: 'day',
  trajectoryEnd: 'day',
  trajectoryResult: 'code',
  cost: 'amount',
  fund: 'text',
  outflowKind: 'code',
  outflowDate: 'day',
  orderNumber: 'number',
  invoiceNumber: 'number',
  invoiceDate: 'day',
  invoiceAmount: 'amount',
  paidDate: 'day',
  contactDate: 'day',
  contactKind: 'code',
  contactPerson: 'text',
  contactNote: 'text',
  ladderStep: 'text',
  measuredOn: 'day',
} as const satisfies Record<ImportField, FieldKind>;

/** Fields of which the cells are words of people, that may be anything. */
export const freeTextFields: ReadonlySet<ImportField> = new Set([
  'firstName',
  'namePrefix',
  'lastName',
  'fullName',
  'nationality',
  'caseManager',
  'trajectoryType',
  'provider',
  'fund',
  'contactPerson',
  'contactNote',
]);

/** The fields of one kind. */
export type FieldOfKind<Kind extends FieldKind> = {
  [Field in ImportField]: (typeof kindOfField)[Field] extends Kind ? Field : never;
}[ImportField];

export const isOfKind = <Kind extends FieldKind>(
  field: ImportField,
  kind: Kind,
): field is FieldOfKind<Kind> => kindOfField[field] === kind;

export const dayFields = importFields.filter((field) => isOfKind(field, 'day'));
