import { z } from 'zod';

/**
 * What a row of a list is about. `clients`: a client, or a trajectory with the client's columns repeated.
 * The others add to clients who are in the team file already.
 */
export const listShapes = ['clients', 'trajectories', 'invoices', 'contacts', 'ladder'] as const;
export const listShapeSchema = z.enum(listShapes);
export type ListShape = z.infer<typeof listShapeSchema>;

/**
 * What a column of each shape can hold, in the order of its template. Each is an `ImportField`, as the
 * compiler sees where headers are matched; the schema of those imports this file.
 */
export const fieldsOfShape = {
  clients: [
    'clientNumber',
    'householdNumber',
    'firstName',
    'lastName',
    'birthDate',
    'sex',
    'nationality',
    'settlementDate',
    'targetGroup',
    'track',
    'caseManager',
    'ladderAtStart',
    'ladderNow',
    'languageLevel',
    'languageBuddy',
    'trajectoryType',
    'provider',
    'trajectoryStart',
    'trajectoryEnd',
    'trajectoryResult',
    'cost',
    'fund',
    'outflowKind',
    'outflowDate',
  ],
  trajectories: [
    'clientNumber',
    'trajectoryType',
    'provider',
    'trajectoryStart',
    'trajectoryEnd',
    'trajectoryResult',
    'cost',
    'fund',
  ],
  invoices: [
    'invoiceNumber',
    'orderNumber',
    'clientNumber',
    'trajectoryType',
    'provider',
    'trajectoryStart',
    'invoiceDate',
    'invoiceAmount',
    'paidDate',
    'fund',
  ],
  contacts: ['clientNumber', 'contactDate', 'contactKind', 'contactPerson', 'contactNote'],
  ladder: ['clientNumber', 'ladderStep', 'measuredOn'],
} as const satisfies Record<ListShape, readonly string[]>;

type FieldOfShape = (typeof fieldsOfShape)[ListShape][number];

/**
 * What a column of a list of others can hold: also the parts of a name that Trede itself does not keep
 * apart, or that it does keep apart. The template and the own export have no column for them.
 */
export const readFieldsOfShape: Record<
  ListShape,
  readonly (FieldOfShape | 'namePrefix' | 'fullName')[]
> = {
  ...fieldsOfShape,
  clients: fieldsOfShape.clients.flatMap((field) =>
    field === 'lastName' ? (['namePrefix', field, 'fullName'] as const) : [field],
  ),
};

/** Without these a list of this shape cannot be imported. */
export const requiredFieldsOfShape = {
  clients: ['clientNumber', 'firstName', 'lastName'],
  trajectories: ['clientNumber', 'trajectoryType', 'trajectoryStart'],
  // Which order it is follows from the order number, or from the client and the trajectory.
  invoices: ['invoiceNumber', 'invoiceDate', 'invoiceAmount'],
  contacts: ['clientNumber', 'contactDate'],
  ladder: ['clientNumber', 'ladderStep', 'measuredOn'],
} as const satisfies Record<ListShape, readonly string[]>;
