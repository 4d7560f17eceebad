import type { RecordKindName } from '#shared/caseload/records/all-records.ts';

type Texts = Readonly<Record<string, string>>;

const school = 'School';

/**
 * What another field most likely holds once this one is chosen: school is called school. Only where
 * nothing stands, or what was filled in so before. `null`: nothing follows.
 */
export function likelyWith(
  kind: RecordKindName,
  name: string,
  text: string,
  values: Texts,
): [name: string, text: string] | null {
  if (kind !== 'weekUse' || name !== 'kind') return null;
  const standing = values['name'] ?? '';
  if (text === 'school') return standing.trim() === '' ? ['name', school] : null;
  return standing === school ? ['name', ''] : null;
}
