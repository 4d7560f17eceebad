import '../setup/node-version.mjs';
import { runQuickly } from './run-quickly.mjs';
import { runSteps } from './run-steps.mjs';
import { steps } from './steps.mjs';

// `npm run check`: quick, at the same time, and of the unit tests only those near the change. Or only the steps that
// are named, each of them whole: `check.mjs lint walls`, `check.mjs unit -- FILE`.
const args = process.argv.slice(2);
const firstOther = args.findIndex((arg) => !Object.hasOwn(steps, arg));
const names = firstOther === -1 ? args : args.slice(0, firstOther);
const rest = args.slice(names.length).filter((arg) => arg !== '--');

if (names.length) await runSteps(names, rest);
else await runQuickly(['touched', 'lint', 'types', 'walls', 'format']);
