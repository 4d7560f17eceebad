// For the type of `window.trede`.
import type {} from '../../renderer/lib/bridge.ts';
import { attempt } from '../support/tally.ts';
import { expect, test } from './support/app.ts';

// What the window is, and what it may not do. All of it from inside the page: that is where an attacker
// would sit.

test('starts with its own title and without a complaint', async ({ app, page }) => {
  await expect(page.getByRole('heading').first()).toBeVisible();
  await expect(page).toHaveTitle(/Trede/);
  expect(await page.evaluate(() => history.length)).toBe(1);
  expect(app.complaints).toEqual([]);
});

test('carries a policy that allows nothing from outside and runs no text', async ({ page }) => {
  const response = await page.reload();
  const policy = response?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain(`default-src 'none'`);
  expect(policy).toContain(`script-src 'self';`);
  expect(policy).toContain(`connect-src 'none'`);
  expect(policy).not.toContain('unsafe');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.planted = true';
    document.head.append(script);
    return Object.hasOwn(window, 'planted');
  });
  expect(ran).toBe(false);
});

test('gives every response a nonce of its own', async ({ page }) => {
  const nonce = () => page.locator('meta[name="csp-nonce"]').getAttribute('content');
  const first = await nonce();
  await page.reload();
  const second = await nonce();
  expect(first).toMatch(/^[A-Za-z0-9+/]{22}==$/);
  expect(second).not.toBe(first);
});

test('stays in the app when a page asks for another address', async ({ page }) => {
  const here = page.url();
  await page.evaluate(() => {
    Object.assign(window, { stayed: true });
    location.href = 'https://example.com/';
  });
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://example.com/';
    document.body.append(link);
    link.click();
  });
  const after = await page.evaluate(() => ({ url: location.href, stayed: 'stayed' in window }));
  expect(after).toEqual({ url: here, stayed: true });
});

test('sends no form anywhere', async ({ page }) => {
  const refused = await page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => {
          resolve(event.effectiveDirective);
        });
        const form = document.createElement('form');
        form.action = 'https://example.com/';
        document.body.append(form);
        form.submit();
      }),
  );
  expect(refused).toBe('form-action');
});

test('opens no second window', async ({ page }) => {
  const opened = await page.evaluateHandle(() => [
    window.open('https://example.com/'),
    window.open('/index.html'),
  ]);
  // Electron gives none; in the preview each is closed as soon as it is seen.
  await expect
    .poll(() => opened.evaluate((all) => all.every((one) => one === null || one.closed)))
    .toBe(true);
  await expect.poll(() => page.context().pages().length).toBe(1);
});

test('reaches no other host', async ({ page }) => {
  const outcomes = await page.evaluate(() =>
    Promise.all([
      fetch('https://example.com/').then(
        () => 'reached',
        () => 'refused',
      ),
      new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve('reached');
        image.onerror = () => resolve('refused');
        image.src = 'https://example.com/pixel.png';
      }),
      new Promise((resolve) => {
        try {
          const socket = new WebSocket('wss://example.com/');
          socket.onopen = () => resolve('reached');
          socket.onerror = () => resolve('refused');
          socket.onclose = () => resolve('refused');
        } catch {
          resolve('refused');
        }
      }),
    ]),
  );
  await attempt('20', () => expect(outcomes).toEqual(['refused', 'refused', 'refused']));
});

test('gives the page nothing of Node and nothing generic', async ({ page }) => {
  const found = await page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'electron'].filter((name) => name in window),
    bridge: Object.keys(window.trede).sort(),
    mainOnly: 'evaluation.document' in window.trede.calls,
    unknown: 'team.export' in window.trede.calls,
    frozen: Object.isFrozen(window.trede.calls),
  }));
  expect(found).toEqual({
    node: [],
    bridge: ['calls', 'onProgress', 'takeDropped'],
    mainOnly: false,
    unknown: false,
    frozen: true,
  });
});

const elsewhere = [
  '/../package.json',
  '/%2e%2e/package.json',
  '/..%2fpackage.json',
  '/..%5cpackage.json',
  '/assets/../../main/index.js',
  '/assets/%2e%2e%2f%2e%2e%2fmain/index.js',
  '/print-assets/../main/index.js',
  '/print/1.html',
  '/unknown.html',
];

test('finds no file beside those of the window', async ({ page }) => {
  const root = new URL('/', page.url()).href.replace(/\/$/, '');
  for (const path of elsewhere) {
    const response = await page.goto(`${root}${path}`);
    expect([path, response?.status()]).toEqual([path, 404]);
  }
});

test('refuses an input of the wrong shape with a Dutch sentence and the field', async ({
  page,
}) => {
  const results = await page.evaluate(() => {
    const ask = window.trede.calls as unknown as Record<string, (input: unknown) => unknown>;
    return Promise.all([
      ask['team.open']?.({ file: 7, password: 'x' }),
      ask['desktop.chooseNewTeamFile']?.({ suggestedName: { toString: 'x' } }),
      ask['desktop.saveReport']?.(null),
      ask['team.open']?.({ file: '/etc/passwd', password: 'een lang wachtwoord' }),
      ask['team.open']?.({ file: 'nooit-gekozen', password: 'een lang wachtwoord' }),
    ]);
  });
  const codes = results.map((result) => (result as { error?: { code: string } }).error?.code);
  expect(codes).toEqual([...Array<string>(4).fill('invalid-input'), 'file-choice-expired']);
  expect(results[0]).toMatchObject({ error: { field: 'file' } });
});

test('remembers the team file for the next start, by name and folder only', async ({
  app,
  page,
}) => {
  const path = `${app.folder}/Statushouders`;
  app.answerDialog(path);
  const chosen = await page.evaluate(() =>
    window.trede.calls['desktop.chooseNewTeamFile']({ suggestedName: 'Statushouders' }),
  );
  expect(chosen).toMatchObject({
    ok: true,
    value: { name: 'Statushouders.trede', folder: app.folder },
  });
  await page.evaluate(
    (file) => window.trede.calls['desktop.rememberTeamFile']({ file }),
    chosen.ok && chosen.value ? chosen.value.ref : '',
  );
  const next = await app.relaunch();
  const status = await next.evaluate(() => window.trede.calls['desktop.status']({}));
  expect(status).toMatchObject({ ok: true, value: { lastFile: { name: 'Statushouders.trede' } } });
});
