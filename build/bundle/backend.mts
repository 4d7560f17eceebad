import { processConfig } from './process-config.mts';

export const backendConfig = processConfig({
  bundle: 'backend',
  entry: 'electron/backend/index.ts',
  outFolder: 'out/backend',
  fileName: 'index.js',
  format: 'es',
});
