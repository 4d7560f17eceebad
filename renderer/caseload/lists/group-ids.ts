/** What clients can be grouped by. */
export const groupIds = [
  'caseManager',
  'track',
  'step',
  'targetGroup',
  'trajectory',
  'status',
  'languageLevel',
  'settled',
] as const;
export type GroupId = (typeof groupIds)[number];

export const isGroupId = (id: string | null): id is GroupId =>
  (groupIds as readonly (string | null)[]).includes(id);
