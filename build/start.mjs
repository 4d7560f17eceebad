import './setup/node-version.mjs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureElectron } from './setup/electron.mjs';
import { prepare, runTask } from './setup/prepare.mjs';
import { projectRoot } from './setup/project.mjs';
import { run } from './setup/run.mjs';
import { finishWith, say } from './setup/say.mjs';

// `npm start`: the app in Electron, else in the preview, else (no display) the demo job.

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

/** A program that ends with an error this soon did not start: a missing library, a sandbox. */
const soonMs = 5000;

async function inElectron(electron, args) {
  const { environment } = await prepare(projectRoot, { build: true });
  const { version } = JSON.parse(
    readFileSync(join(projectRoot, 'node_modules', 'electron', 'package.json'), 'utf8'),
  );
  say(`Trede start in Electron ${version}.`);
  // Chromium refuses its sandbox to root; only a build machine runs as root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const startedAt = Date.now();
  const { code } = await run(electron, [projectRoot, ...sandbox, ...args], {
    cwd: projectRoot,
    env: environment,
    show: true,
  });
  return { code, started: code === 0 || Date.now() - startedAt > soonMs };
}

await finishWith(async () => {
  const args = process.argv.slice(2);
  if (!hasDisplay()) {
    say('Hier is geen beeldscherm. Daarom draait de demo-opdracht (npm run demo).');
    return runTask(projectRoot, 'demo', args);
  }
  const node = await ensureDependencies(projectRoot);
  const electron = await ensureElectron(projectRoot, node);
  if (electron) {
    const { code, started } = await inElectron(electron, args);
    if (started) return code;
    say('Electron start hier niet. Trede gaat verder in de proefweergave (Chromium).');
  } else {
    say('Trede start in de proefweergave (Chromium), want Electron is hier niet op te halen.');
  }
  return runTask(projectRoot, 'preview', args);
});
