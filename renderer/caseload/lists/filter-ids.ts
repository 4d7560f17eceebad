/** What a list can be narrowed by, in the order in which it is offered. */
export const filterIds = [
  'caseManager',
  'status',
  'track',
  'step',
  'lastContact',
  'spoken',
  'appointment',
  'trajectory',
  'trajectoryName',
  'provider',
  'plan',
  'partner',
  'job',
  'employer',
  'signal',
  'targetGroup',
  'settled',
  'familyReunion',
  'languageLevel',
  'sex',
] as const;
export type FilterId = (typeof filterIds)[number];

/** The values that are asked for in each filter in force: one of them is enough. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** The klantmanager at this computer, whoever that is: a saved view works for everybody. */
export const meValue = '@ik';
/** Clients of whom it is not known. */
export const unknownValue = '';
