import { backupReminders } from '#shared/team/backups.ts';
import type { FileCallContext, HandlersOf } from '../../handler.ts';
import { programStrength, type KeyStrength } from '../keys/scrypt.ts';
import { headKeysOf } from '../log/head-keys.ts';
import { failureCode } from './failure.ts';
import { findBackup, listBackups, type BackupsOf } from './list-backups.ts';
import { backupFolderBeside } from './names.ts';
import { countsOf, proveBackup } from './prove-backup.ts';
import { lookAtSecondPlace } from './second-place.ts';
import { damagedBackups, stayingBackups } from './staying.ts';
import {
  latestEvent,
  noteEvent,
  placesChosen,
  readState,
  saveSecondPlaceDays,
  testsDone,
  worked,
} from './state.ts';
import { notCopiedText, notMadeText } from './texts.ts';

export type BackupCalls =
  | 'backups.status'
  | 'backups.list'
  | 'backups.make'
  | 'backups.test'
  | 'backups.staying'
  | 'backups.place'
  | 'backups.takeTo'
  | 'backups.saveSettings';

/** The calls about the backups of the open file. */
export const makeBackupHandlers = (
  strength: KeyStrength = programStrength,
): HandlersOf<BackupCalls> => ({
  'backups.status': (_input, context) => status(context),

  'backups.list': async (_input, context) => {
    const of = await backupsOfOpenFile(context);
    const { trx } = context;
    const copied = await latestEvent(trx, 'copied');
    return {
      backups: await listBackups(of),
      folder: backupFolderBeside(of.path),
      second: of.secondPlace === null ? null : await lookAtSecondPlace(of.secondPlace, of.path),
      secondFailure:
        copied === null || copied.outcome === worked ? null : notCopiedText(copied.outcome),
      secondPlaceDays: (await readState(trx)).secondPlaceDays,
      tests: (await testsDone(trx)).map(({ at, day, name, counts }) => ({
        at,
        day,
        name: name ?? '',
        counts,
      })),
    };
  },

  // It was made before this transaction began: dispatch sees to that.
  'backups.make': () => ({}),

  'backups.test': async ({ backup: wanted }, context) => {
    const { trx, session, now, report } = context;
    const of = await backupsOfOpenFile(context);
    const file = session.requireFile();
    const backup = await findBackup(of, wanted);
    report({ work: 'backup', unit: 'stappen', done: 0, total: 1 });
    const then = await proveBackup(
      backup,
      backupFolderBeside(of.path),
      file.dataKey,
      strength,
    ).catch((error: unknown) => {
      if (failureCode(error) !== 'backup-damaged') throw error;
      return null;
    });
    await noteEvent(trx, now, {
      kind: 'tested',
      outcome: then === null ? 'backup-damaged' : worked,
      name: backup.name,
      counts: then,
    });
    return { then, now: countsOf(file.driver) };
  },

  'backups.staying': async (_input, context) => {
    const { path, fileId, headKeys, secondPlace } = await backupsOfOpenFile(context);
    const places = await placesChosen(context.trx);
    const whose = { fileId, headKeys };
    return {
      folders: await stayingBackups(path, secondPlace, whose),
      damaged: await damagedBackups(path, secondPlace, whose),
      places: places.filter(({ folder }) => folder !== secondPlace),
    };
  },

  'backups.place': (_input, { session }) => ({ path: session.requireFile().path }),

  'backups.takeTo': async ({ folder }, { trx, now }) => {
    await noteEvent(trx, now, { kind: 'place', outcome: worked, name: folder });
    return {};
  },

  'backups.saveSettings': async ({ secondPlaceDays }, { trx }) => {
    await saveSecondPlaceDays(trx, secondPlaceDays);
    return {};
  },
});

async function backupsOfOpenFile(context: FileCallContext) {
  const { session, secondPlaceOf, trx } = context;
  const { path, fileId, dataKey } = session.requireFile();
  const headKeys = await headKeysOf({ db: trx, dataKey, fileId });
  const secondPlace = secondPlaceOf(path);
  return { path, fileId, dataKey, headKeys, secondPlace } satisfies BackupsOf;
}

async function status({ trx, today }: FileCallContext) {
  const made = await latestEvent(trx, 'made');
  const lastMade = await latestEvent(trx, 'made', 'worked');
  const copied = await latestEvent(trx, 'copied', 'worked');
  const tested = await latestEvent(trx, 'tested', 'worked');
  const lastTest = await latestEvent(trx, 'tested');
  const { secondPlaceDays } = await readState(trx);
  const team = await trx.selectFrom('team').select('created_on').executeTakeFirst();
  const failed = made !== null && made.outcome !== worked;
  return {
    madeAt: lastMade?.at ?? null,
    failure: failed ? notMadeText(made.outcome) : null,
    secondReachedOn: copied?.day ?? null,
    reminders: [
      ...backupReminders(
        {
          failed,
          secondReachedOn: copied?.day ?? null,
          secondPlaceDays,
          testedOn: tested?.day ?? null,
          testFailed: lastTest !== null && lastTest.outcome !== worked,
          createdOn: team?.created_on ?? today,
        },
        today,
      ),
    ],
  };
}

/** What the program runs. */
export const backupHandlers = makeBackupHandlers();
