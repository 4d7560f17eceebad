import { builtOn } from './built-on.mts';
import { processConfig } from './process-config.mts';

export const mainConfig = processConfig({
  bundle: 'main',
  entry: 'electron/main/index.ts',
  outFolder: 'out/main',
  fileName: 'index.js',
  format: 'es',
  inParts: true,
  define: { BUILT_ON: JSON.stringify(builtOn()) },
});
