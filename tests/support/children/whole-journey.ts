import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileHandlers } from '../../../electron/backend/handlers.ts';
import { makeBackupHandlers } from '../../../electron/backend/team/backups/handlers.ts';
import { BackupKeeper } from '../../../electron/backend/team/backups/keeper.ts';
import { makeBackend } from '../backend.ts';
import { importList } from '../import-list.ts';
import { testPassword, testStrength, testTeamHandlers, testUserHandlers } from '../test-keys.ts';

/** The work of a day by the backend alone, in the folder at argv[2]: from a new file to an evaluation. */
const [folder = ''] = process.argv.slice(2);
const keeper = new BackupKeeper(testStrength);
const backend = makeBackend({
  sessionHandlers: testTeamHandlers,
  fileHandlers: { ...fileHandlers, ...testUserHandlers, ...makeBackupHandlers(testStrength) },
  backups: keeper,
  settingsFolder: join(folder, 'instellingen'),
});
const file = backend.grant(join(folder, 'Statushouders.trede'));
await backend.ask('team.create', {
  file,
  teamName: 'Statushouders',
  municipality: 'Veldermeer',
  userName: 'Bea Kuiphof',
  password: testPassword,
});
const list = join(folder, 'lijst.csv');
const rows = Array.from(
  { length: 60 },
  (_, at) => `K${at};P${at};Voor${at};Achter${at};01-02-2018;Jobcoaching;01-03-2018`,
);
const head = 'klantnummer;bijstandspartij;voornaam;achternaam;datum vestiging;traject;startdatum';
writeFileSync(list, [head, ...rows, ''].join('\r\n'));
await importList(backend, list);
await backend.ask('caseload.list', {});
await backend.ask('caseload.search', { query: 'Voor7' });
await backend.ask('caseload.dossier', { clientId: 1 });
await backend.ask('evaluation.report', {
  period: { from: '2018-01-01', until: '2018-12-31' },
  mode: 'deelbaar',
});
await backend.ask('backups.make', {});
await backend.ask('team.checkLog', {});
await backend.ask('team.close', { locks: true });
await backend.ask('team.open', { file, password: testPassword });
await backend.close();
process.stdout.write('done\n');
