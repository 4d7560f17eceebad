import '../setup/node-version.mjs';
import { runSteps } from './run-steps.mjs';
import { steps } from './steps.mjs';

// `npm run check`, or only the steps that are named: `check.mjs lint walls`, `check.mjs unit -- FILE`.
const args = process.argv.slice(2);
const firstOther = args.findIndex((arg) => !Object.hasOwn(steps, arg));
const names = firstOther === -1 ? args : args.slice(0, firstOther);
const rest = args.slice(names.length).filter((arg) => arg !== '--');

await runSteps(names.length ? names : ['format', 'lint', 'walls', 'types', 'unit'], rest);
