import { openDatabase } from '../../../electron/backend/database/open.ts';
import { inspectTeamFile } from '../../../electron/backend/team/inspect.ts';
import { programStrength } from '../../../electron/backend/team/keys/scrypt.ts';
import { unlockWithPassword } from '../../../electron/backend/team/unlock.ts';
import { teamPassword } from './unlock.ts';

/** Runs a statement in a closed team file of one user, behind the back of the app: as another version left it. */
export async function changeTeamFile(path: string, statement: string): Promise<void> {
  const typed = { name: '', password: teamPassword };
  const fileId = inspectTeamFile(path, programStrength);
  const { dataKeys } = await unlockWithPassword(path, fileId, typed, programStrength);
  const file = openDatabase(path, dataKeys[0]);
  file.driver.exec(statement);
  await file.close();
}
