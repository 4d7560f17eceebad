import { processConfig } from './process-config.mts';

export const backendConfig = processConfig({
  entry: 'electron/backend/index.ts',
  outFolder: 'out/backend',
  fileName: 'index.js',
  format: 'es',
});
