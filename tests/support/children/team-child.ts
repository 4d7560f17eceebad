import { budgetHandlers } from '../../../electron/backend/budget/handlers.ts';
import type { FileHandlers } from '../../../electron/backend/handler.ts';
import { makeBackend } from '../backend.ts';
import { plainFund } from '../money-calls.ts';
import { numberedPassword, testPassword, testTeamHandlers } from '../test-keys.ts';

/**
 * A second process with the real backend, for tests that kill it: opens the team file at argv[2],
 * then does what argv[3] says.
 *
 * `hold` reports what opening gave and waits. `write` adds funds one by one and reports each after
 * the backend has confirmed it. `change` sets one new password after another, with the recovery code
 * at argv[4], and reports each in the same way.
 */
const [path = '', task = 'hold', recoveryCode = ''] = process.argv.slice(2);
const say = (message: unknown) => process.send?.(message);

// Not all handlers: Node alone cannot read the TSX of the printed report.
const fileHandlers = budgetHandlers as FileHandlers;
const backend = makeBackend({ sessionHandlers: testTeamHandlers, fileHandlers });
const opened = await backend.call('team.open', {
  file: backend.grant(path),
  password: testPassword,
});
say({ opened });

if (task === 'write' && opened.ok) {
  for (let count = 1; ; count += 1) {
    const name = `Fonds ${process.pid}-${count}`;
    await backend.ask('budget.saveFund', {
      id: null,
      name,
      ...plainFund,
    });
    say({ confirmed: name });
    // Lets the message leave before the next write.
    await new Promise((resolve) => setImmediate(resolve));
  }
}
if (task === 'change' && opened.ok) {
  for (let count = 1; ; count += 1) {
    await backend.close();
    const newPassword = numberedPassword(count);
    const file = backend.grant(path);
    await backend.ask('team.openWithRecoveryCode', { file, recoveryCode, newPassword });
    say({ confirmed: newPassword });
    await new Promise((resolve) => setImmediate(resolve));
  }
}
// Until it is killed or disconnected, the file stays held.
process.once('disconnect', () => process.exit(0));
