import './setup/node-version.mjs';
import { runSteps } from './check/run-steps.mjs';

// `npm test`: everything.
await runSteps(['format', 'lint', 'walls', 'types', 'unit', 'build', 'e2e', 'packaging']);
