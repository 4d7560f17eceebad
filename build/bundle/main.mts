import { windowCallNames } from '#shared/ipc/contract.ts';
import { builtOn } from './built-on.mts';
import { processConfig } from './process-config.mts';

export const mainConfig = processConfig({
  bundle: 'main',
  entry: 'electron/main/index.ts',
  outFolder: 'out/main',
  fileName: 'index.js',
  format: 'es',
  inParts: true,
  define: {
    BUILT_ON: JSON.stringify(builtOn()),
    WINDOW_CALL_NAMES: JSON.stringify(windowCallNames),
  },
});
