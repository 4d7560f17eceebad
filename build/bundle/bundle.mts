import { build } from 'vite';
import { writeThirdPartyLicences } from '../packaging/third-party/write-licences.mts';
import { backendConfig } from './backend.mts';
import { mainConfig } from './main.mts';
import { preloadConfig } from './preload.mts';
import { gatherPrintAssets } from './print-assets.mts';
import { rendererConfig } from './renderer.mts';

// Makes `out/`: everything that the app is at run time, but for the packages with native files.
// `node build/bundle/bundle.mts [main] [preload] [backend] [renderer] [print] [licences]` makes those parts only.

const parts = {
  main: () => build(mainConfig),
  preload: () => build(preloadConfig),
  backend: () => build(backendConfig),
  renderer: () => build(rendererConfig),
  print: () => {
    gatherPrintAssets();
  },
  /** Last: it reads what the others wrote down. */
  licences: () => {
    writeThirdPartyLicences();
  },
};

const asked = process.argv.slice(2);
for (const [name, make] of Object.entries(parts)) {
  if (asked.length === 0 || asked.includes(name)) await make();
}
