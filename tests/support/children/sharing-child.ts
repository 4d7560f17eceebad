import { keepReadersDraft } from '../../../electron/backend/caseload/readers-draft.ts';
import { fileHandlers } from '../../../electron/backend/handlers.ts';
import { FileSharing } from '../../../electron/backend/team/sharing/file-sharing.ts';
import { makeBackend, testComputer } from '../backend.ts';
import { plainFund } from '../money-calls.ts';
import { testTeamHandlers, testUserHandlers } from '../test-keys.ts';

/**
 * A process that shares the team file at argv[2], for tests that kill it: opens it with the name and the
 * password of argv[4] and argv[5] and does what argv[3] says.
 *
 * `publish` adds funds, gives each to who reads along, and reports each. `read` reads along, and has one call
 * after another noted for the log; it reports the moment of each. `hold` does nothing more. `opening` reports
 * just before it opens the file. `once` adds a fund and has the file from then on; `visit` closes it after that.
 */
const [path = '', task = 'hold', name = '', password = '', start = '0'] = process.argv.slice(2);
const say = (message: unknown) => process.send?.(message);
const pause = () => new Promise((resolve) => setImmediate(resolve));

let now = Number(start);
const computer = { ...testComputer, name: `balie-${process.pid}` };
const backend = makeBackend({
  sessionHandlers: testTeamHandlers,
  fileHandlers: { ...fileHandlers, ...testUserHandlers },
  computer: computer.name,
  now: () => new Date(now),
  sharing: new FileSharing({ computer, keepDraft: keepReadersDraft }),
});
if (task === 'opening') say({ begins: true });
const opened = await backend.call('team.open', { file: backend.grant(path), name, password });
say({ opened });

for (let count = 1; opened.ok && task === 'publish'; count += 1) {
  const fund = `Fonds ${process.pid}-${count}`;
  await backend.ask('budget.saveFund', { id: null, name: fund, ...plainFund });
  now += 3_600_000;
  await backend.tick();
  say({ confirmed: fund });
  await pause();
}
while (opened.ok && task === 'read') {
  now += 1000;
  await backend.refused('budget.saveFund', { id: null, name: 'Nee', ...plainFund });
  say({ confirmed: new Date(now).toISOString() });
  await pause();
}
if (opened.ok && (task === 'once' || task === 'visit')) {
  await backend.ask('budget.saveFund', { id: null, name: 'Van de ander', ...plainFund });
  if (task === 'visit') await backend.close();
  say({ confirmed: 'Van de ander' });
}
process.once('disconnect', () => process.exit(0));
