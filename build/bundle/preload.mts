import { windowCallNames } from '#shared/ipc/contract.ts';
import { processConfig } from './process-config.mts';

/** A sandboxed preload must be CommonJS and may load nothing but `electron`. */
export const preloadConfig = processConfig({
  bundle: 'preload',
  entry: 'electron/preload.ts',
  outFolder: 'out/preload',
  fileName: 'preload.cjs',
  format: 'cjs',
  // The names only: the contract with its schemas would make this small script a large one.
  define: { WINDOW_CALL_NAMES: JSON.stringify(windowCallNames) },
});
