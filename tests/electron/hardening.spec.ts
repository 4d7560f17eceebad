import {
  _electron,
  expect,
  test as base,
  type ElectronApplication,
  type Page,
} from '@playwright/test';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { electronProgram, projectRoot } from '../e2e/support/runtime.ts';

// The rules of hardening as Electron itself keeps them: no handler of ours is called here, the app is used.

const isRoot = process.getuid?.() === 0;

const test = base.extend<{ folder: string; electron: ElectronApplication; page: Page }>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'trede-electron-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  electron: async ({ folder }, use) => {
    const executablePath = electronProgram();
    if (executablePath === undefined) throw new Error('Electron is not on this machine');
    const environment = Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    const electron = await _electron.launch({
      executablePath,
      args: [projectRoot, ...(isRoot ? ['--no-sandbox'] : [])],
      env: { ...Object.fromEntries(environment), TREDE_USER_DATA: join(folder, 'user-data') },
    });
    await use(electron);
    await electron.close();
  },
  page: async ({ electron }, use) => {
    const page = await electron.firstWindow();
    await page.waitForURL('trede://app/index.html');
    await use(page);
  },
});

test('the page runs in the sandbox of the operating system', async ({ electron, page }) => {
  expect(isRoot, 'root has no sandbox: run this as an ordinary user').toBe(false);
  await expect(page).toHaveTitle(/Trede/);
  const pid = await electron.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
  );
  if (process.platform === 'linux') {
    // 2: only the system calls that a filter lets through.
    expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s+2$/m);
  } else {
    const metric = await electron.evaluate(
      ({ app }, own) => app.getAppMetrics().find((one) => one.pid === own)?.sandboxed,
      pid,
    );
    expect(metric).toBe(true);
  }
});

test('the page is apart from its preload, and has nothing of Node and no webview', async ({
  page,
}) => {
  const found = await page.evaluate(() => ({
    // Electron gives a page nothing from a preload that is not apart from it.
    bridge: Object.keys(Reflect.get(window, 'trede') as object).sort(),
    node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window),
    webview: 'loadURL' in document.createElement('webview'),
  }));
  expect(found).toEqual({
    bridge: ['calls', 'onProgress', 'takeDropped'],
    node: [],
    webview: false,
  });
});

test('the session is in memory, without spelling checker, and the backend in a process of its own', async ({
  electron,
  page,
}) => {
  await expect(page).toHaveTitle(/Trede/);
  const seen = await electron.evaluate(({ app, BrowserWindow }) => {
    const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
    return {
      persistent: session?.isPersistent(),
      spelling: session?.isSpellCheckerEnabled(),
      stored: session?.getStoragePath() ?? null,
      resolver: app.commandLine.getSwitchValue('host-resolver-rules'),
      crashes: app.commandLine.hasSwitch('enable-crash-reporter'),
      processes: app.getAppMetrics().map((one) => one.name ?? one.type),
    };
  });
  expect(seen).toMatchObject({
    persistent: false,
    spelling: false,
    stored: null,
    resolver: 'MAP * ~NOTFOUND',
    crashes: false,
  });
  expect(seen.processes).toContain('Trede teambestand');
});

test('no permission is given', async ({ page }) => {
  const answers = await page.evaluate(async () => {
    const refused = (work: Promise<unknown>): Promise<string> =>
      work.then(
        () => 'given',
        () => 'refused',
      );
    return {
      notifications: await Notification.requestPermission(),
      microphone: await refused(navigator.mediaDevices.getUserMedia({ audio: true })),
      place: await refused(
        new Promise((resolve, reject) => {
          navigator.geolocation.getCurrentPosition(resolve, reject);
        }),
      ),
      clipboard: await refused(navigator.clipboard.readText()),
    };
  });
  expect(answers).toEqual({
    notifications: 'denied',
    microphone: 'refused',
    place: 'refused',
    clipboard: 'refused',
  });
});

for (const address of ['file:///etc/hosts', 'https://example.com/', 'trede://elsewhere/']) {
  test(`the page does not go to ${address}`, async ({ page }) => {
    await page.evaluate((to) => {
      Object.assign(window, { stayed: true });
      location.href = to;
    }, address);
    // A navigation that is refused is never seen; one that is not would take the mark away.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    expect(await page.evaluate(() => [location.href, 'stayed' in window])).toEqual([
      'trede://app/index.html',
      true,
    ]);
  });
}

test('no window opens, and nothing is downloaded', async ({ electron, page, folder }) => {
  const downloads = join(folder, 'downloads');
  mkdirSync(downloads);
  await electron.evaluate(({ app }, path) => app.setPath('downloads', path), downloads);
  const opened = await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['Zoeknaam']));
    link.download = 'klanten.txt';
    document.body.append(link);
    link.click();
    return [window.open('/index.html'), window.open('https://example.com/')];
  });
  expect(opened).toEqual([null, null]);
  expect(electron.windows()).toHaveLength(1);
  expect(readdirSync(downloads)).toEqual([]);
});

/** Where `npm run dist` leaves the app before it becomes an installer. */
const packagedProgram = [
  'dist/linux-unpacked/trede',
  'dist/win-unpacked/Trede.exe',
  'dist/mac/Trede.app/Contents/MacOS/Trede',
  'dist/mac-arm64/Trede.app/Contents/MacOS/Trede',
]
  .map((path) => join(projectRoot, path))
  .find((path) => existsSync(path));

test('the packaged app is no Node, takes no options of Node, and opens no debugger', ({
  folder,
}) => {
  expect(packagedProgram, 'make the package first: npm run dist').toBeDefined();
  const mark = join(folder, 'ran');
  const script = join(folder, 'mark.cjs');
  writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '')`);
  const runs: readonly (readonly [string[], Record<string, string>])[] = [
    [[script], { ELECTRON_RUN_AS_NODE: '1' }],
    [[], { NODE_OPTIONS: `--require=${script}` }],
    [['--inspect-brk=0'], {}],
  ];
  for (const [args, environment] of runs) {
    const home = { HOME: folder, APPDATA: folder, XDG_CONFIG_HOME: folder };
    const { stderr } = spawnSync(packagedProgram ?? '', args, {
      env: { ...process.env, ...home, ...environment },
      encoding: 'utf8',
      timeout: 10_000,
    });
    expect(existsSync(mark)).toBe(false);
    expect(stderr).not.toContain('Debugger listening');
  }
});
