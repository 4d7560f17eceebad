import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** Makes the app of `empty-app/` in a folder, to be started beside ours. */
export async function makeEmptyApp(root: string, folder: string): Promise<string> {
  const appFolder = join(folder, 'leeg');
  mkdirSync(join(appFolder, 'pages'), { recursive: true });
  mkdirSync(join(appFolder, 'none'));
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: join(root, 'build/bench/empty-app/main.ts'),
      outDir: appFolder,
      emptyOutDir: false,
      target: 'node24',
      rolldownOptions: { output: { entryFileNames: 'main.js', codeSplitting: false } },
    },
  });
  writeFileSync(join(appFolder, 'package.json'), '{"type":"module","main":"main.js"}');
  writeFileSync(join(appFolder, 'preload.cjs'), '');
  writeFileSync(
    join(appFolder, 'pages', 'index.html'),
    '<!doctype html><html lang="nl"><title>Leeg</title><body></body></html>',
  );
  return appFolder;
}
