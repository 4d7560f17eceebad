import { processConfig } from './process-config.mts';
import { projectPath } from './folders.mts';

/** `react-dom/server` without its streams, which nothing here uses: with them it is twice as large. */
const staticServer = 'node_modules/react-dom/cjs/react-dom-server-legacy.node.production.js';

export const backendConfig = processConfig({
  bundle: 'backend',
  entry: 'electron/backend/index.ts',
  outFolder: 'out/backend',
  fileName: 'index.js',
  format: 'es',
  alias: { 'react-dom/server': projectPath(staticServer) },
});
