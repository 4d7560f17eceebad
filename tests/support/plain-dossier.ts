import type { TeamTransaction } from '../../electron/backend/database/schema.ts';

/** What more may be known of the persons of a plain caseload, as plain lists. */
export interface PlainDossier {
  readonly people: readonly PlainDetails[];
  /** A household a child. */
  readonly children: readonly { household: number }[];
  readonly levels: readonly { person: number; level: Level; on: string | null }[];
  readonly skills: readonly PlainSkill[];
  readonly providers: readonly { id: number; name: string }[];
  readonly providedBy: readonly { trajectory: number; provider: number }[];
}

export const levelNames = ['Alfa', 'A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
type Level = (typeof levelNames)[number];
export const skillNames = ['lezen', 'luisteren', 'schrijven', 'spreken'] as const;

export interface PlainDetails {
  readonly person: number;
  readonly sex: 'man' | 'vrouw' | 'anders' | null;
  readonly born: string | null;
  readonly familyReunion: boolean | null;
  /** In the order in which they were written down. */
  readonly tracks: readonly ('werk' | 'groei' | 'zorg')[];
}

export interface PlainSkill {
  readonly person: number;
  readonly skill: (typeof skillNames)[number];
  readonly level: Level | 'Alfa B';
  readonly basis: 'papier' | 'praktijk';
  readonly on: string;
}

export const dossierTables = [
  'child',
  'client_track',
  'client_language_level',
  'language_skill',
] as const;

/** Fills in what more is known of persons and trajectories that are already in the file. */
export async function fillDossier(
  trx: TeamTransaction,
  dossier: PlainDossier,
  name: string,
): Promise<void> {
  const insert = async <Row>(rows: readonly Row[], write: (part: Row[]) => Promise<unknown>) => {
    for (let from = 0; from < rows.length; from += 500) await write(rows.slice(from, from + 500));
  };
  for (const { person, sex, born, familyReunion } of dossier.people) {
    await trx
      .updateTable('client')
      .set({
        sex,
        birth_date: born,
        family_reunion: familyReunion === null ? null : familyReunion ? 1 : 0,
      })
      .where('id', '=', person)
      .execute();
  }
  await insert(
    dossier.people.flatMap(({ person, tracks }) =>
      tracks.map((track) => ({ client_id: person, track })),
    ),
    (part) => trx.insertInto('client_track').values(part).execute(),
  );
  await insert(
    dossier.children.map(({ household }) => ({ household_id: household, first_name: name })),
    (part) => trx.insertInto('child').values(part).execute(),
  );
  await insert(
    dossier.levels.map(({ person, level, on }) => ({ client_id: person, level, measured_on: on })),
    (part) => trx.insertInto('client_language_level').values(part).execute(),
  );
  await insert(
    dossier.skills.map(({ person, on, ...skill }) => ({
      client_id: person,
      measured_on: on,
      ...skill,
    })),
    (part) => trx.insertInto('language_skill').values(part).execute(),
  );
  await insert([...dossier.providers], (part) => trx.insertInto('provider').values(part).execute());
  for (const { trajectory, provider } of dossier.providedBy) {
    await trx
      .updateTable('trajectory')
      .set({ provider_id: provider })
      .where('id', '=', trajectory)
      .execute();
  }
}
