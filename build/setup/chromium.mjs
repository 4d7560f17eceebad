import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { recall, remember, toolEnvironment } from './project.mjs';
import { run } from './run.mjs';
import { MissingPiece, say } from './say.mjs';

const systemNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
];

/** Where Windows and macOS keep their browsers: not on the path. */
const fixedPlaces = () => {
  const chrome = ['Google', 'Chrome', 'Application', 'chrome.exe'];
  const edge = ['Microsoft', 'Edge', 'Application', 'msedge.exe'];
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
    (name) => process.env[name] ?? [],
  );
  if (process.platform === 'win32') {
    return [chrome, edge].flatMap((parts) => roots.map((root) => join(root, ...parts)));
  }
  if (process.platform === 'darwin') {
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  return [];
};

const isProgram = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const systemChromium = () =>
  [
    ...systemNames.flatMap((name) =>
      (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)),
    ),
    ...fixedPlaces(),
  ].find(isProgram);

/**
 * Finds a Chromium: TREDE_CHROMIUM, else Playwright's own, else one on the system.
 *
 * @param {string} [playwrights] where Playwright would keep its own
 * @returns {string | undefined} path of the program
 */
export function findChromium(playwrights) {
  const chosen = process.env['TREDE_CHROMIUM'];
  if (chosen) return isProgram(chosen) ? chosen : undefined;
  if (playwrights && isProgram(playwrights)) return playwrights;
  return systemChromium();
}

/**
 * Makes sure of a Chromium that starts, and gives its path.
 *
 * @param {string} root
 * @param {string} node
 * @returns {Promise<string>}
 * @throws {MissingPiece} when there is none and none can be had
 */
export async function ensureChromium(root, node) {
  const chosen = process.env['TREDE_CHROMIUM'];
  if (chosen) {
    if (isProgram(chosen)) return chosen;
    throw new MissingPiece(
      `TREDE_CHROMIUM wijst naar ${chosen}, maar daar staat geen programma. Zet er het pad van Chromium in, of haal TREDE_CHROMIUM weg.`,
    );
  }
  const { path } = recall(root, 'chromium');
  if (typeof path === 'string' && existsSync(path)) return path;

  const playwrights = await playwrightPath(root, node);
  for (const find of [
    () => findChromium(playwrights),
    async () => ((await installDebian()) ? systemChromium() : undefined),
    async () => ((await installPlaywrights(root, node)) ? playwrights : undefined),
  ]) {
    const found = await find();
    if (found && (await starts(found))) {
      remember(root, 'chromium', { path: found });
      return found;
    }
  }
  throw new MissingPiece(
    'Trede heeft Chromium nodig en kan het hier niet ophalen. Installeer Chromium of Chrome, of zet het pad ervan in TREDE_CHROMIUM.',
  );
}

/** Whether it runs at all: Playwright's own, for one, needs libraries that a bare system lacks. */
async function starts(chromium) {
  // On Windows `--version` opens a window.
  if (process.platform === 'win32') return true;
  const { code } = await run(chromium, ['--version'], { timeoutMs: 20_000 });
  return code === 0;
}

async function playwrightPath(root, node) {
  const { code, output } = await run(
    node,
    ['-p', 'require("playwright-core").chromium.executablePath()'],
    { cwd: root },
  );
  return code === 0 ? output.trim() : undefined;
}

/** `[]` for root, `['sudo', '-n']` where sudo asks no password, undefined where neither holds. */
async function asRoot() {
  if (process.getuid?.() === 0) return [];
  return (await run('sudo', ['-n', 'true'])).code === 0 ? ['sudo', '-n'] : undefined;
}

/** Only Debian itself: Ubuntu's package `chromium` is a snap, which does not work everywhere. */
const isDebian = () => {
  try {
    return /^ID="?(debian|raspbian)"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
};

async function installDebian() {
  if (!isDebian()) return false;
  const prefix = await asRoot();
  if (!prefix) return false;
  say('Chromium installeren met apt-get (eenmalig, ongeveer een minuut)…');
  const patience = ['-qq', '-o', 'Acquire::Retries=1', '-o', 'DPkg::Lock::Timeout=120'];
  const apt = (...args) => {
    const [command, ...rest] = [
      ...prefix,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      ...patience,
      ...args,
    ];
    return run(command, rest, { timeoutMs: 10 * 60_000 });
  };
  // A stale list may still serve, so only the installation decides.
  await apt('update');
  const packages = ['chromium', 'chromium-sandbox', 'fonts-liberation'];
  return (await apt('install', '-y', '--no-install-recommends', ...packages)).code === 0;
}

async function installPlaywrights(root, node) {
  say('Chromium ophalen met Playwright (eenmalig, ongeveer een minuut)…');
  const libraries = process.platform === 'linux' && (await asRoot()) ? ['--with-deps'] : [];
  const cli = join(root, 'node_modules', 'playwright-core', 'cli.js');
  const outcome = await run(node, [cli, 'install', '--no-shell', ...libraries, 'chromium'], {
    cwd: root,
    env: { ...toolEnvironment(root, node), PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' },
    timeoutMs: 10 * 60_000,
  });
  return outcome.code === 0;
}
