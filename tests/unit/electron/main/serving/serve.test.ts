import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChosenFile } from '#shared/team/schema.ts';
import { PrintDocuments } from '../../../../../electron/main/printing/print-documents.ts';
import { listOwnFiles } from '../../../../../electron/main/serving/own-files.ts';
import { createServer, type AsksPasswordOf } from '../../../../../electron/main/serving/serve.ts';
import { ShownDocuments } from '../../../../../electron/main/viewing/shown-documents.ts';

let folder = '';
const documents = new PrintDocuments();
const shown = new ShownDocuments();
let serve: ReturnType<typeof createServer>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trede-serve-'));
  mkdirSync(join(folder, 'renderer', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.html'), 'secret');
  writeFileSync(
    join(folder, 'renderer', 'index.html'),
    '<meta name="csp-nonce" content="TREDE_NONCE"><style nonce="TREDE_NONCE"></style>TREDE_NONCE',
  );
  writeFileSync(join(folder, 'renderer', 'assets', 'app.js'), 'run()');
  writeFileSync(join(folder, 'renderer', 'assets', 'worker.mjs'), 'work()');
  writeFileSync(join(folder, 'renderer', 'notes.exe'), 'no kind that is served');
  serve = createServer({ files: listOwnFiles(join(folder, 'renderer')), documents, shown });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const get = (address: string, method = 'GET') => serve(new Request(address, { method }));

describe('what the window gets', () => {
  it('comes no sooner than somebody answers what it will ask', async () => {
    const ready = Promise.withResolvers<AsksPasswordOf>();
    const files = listOwnFiles(join(folder, 'renderer'));
    const early = createServer({ files, documents, shown, ready: ready.promise });
    let came = false;
    const page = early(new Request('trede://app/index.html')).then((response) => {
      came = true;
      return response;
    });
    expect((await get('trede://app/index.html')).status).toBe(200);
    expect(came).toBe(false);
    ready.resolve(() => Promise.resolve(null));
    expect((await page).status).toBe(200);
  });

  it('is a file of its own, with its type and never sniffed', async () => {
    const response = await get('trede://app/assets/app.js');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/javascript');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toBe('run()');
  });

  it.each(['app.js', 'worker.mjs'])('may as a worker run nothing but files: %s', async (name) => {
    const response = await get(`trede://app/assets/${name}`);
    expect(response.headers.get('content-type')).toContain('text/javascript');
    expect(response.headers.get('content-security-policy')).toBe(
      `default-src 'none'; script-src 'self'`,
    );
  });

  it('is a page under a policy whose nonce is in the page, and new each time', async () => {
    const [first, second] = await Promise.all([
      get('trede://app/index.html'),
      get('trede://app/index.html?again=1'),
    ]);
    const policy = first.headers.get('content-security-policy') ?? '';
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    expect(await first.text()).toBe(
      `<meta name="csp-nonce" content="${nonce}"><style nonce="${nonce}"></style>TREDE_NONCE`,
    );
    expect(second.headers.get('content-security-policy')).not.toBe(policy);
    expect(policy).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self'; ` +
        `font-src 'self'; connect-src 'none'; worker-src 'self'; frame-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'`,
    );
  });

  it.each([
    '/../secret.html',
    '/%2e%2e/secret.html',
    '/..%2fsecret.html',
    '/%2e%2e%2fsecret.html',
    '/..%5csecret.html',
    '/%252e%252e/secret.html',
    '/assets/../../secret.html',
    '/assets/..%2f..%2fsecret.html',
    '/assets//app.js',
    '/assets',
    '/',
    '/notes.exe',
    '/INDEX.HTML',
    '/index.html%00.js',
    '/print/unknown.html',
  ])('is nothing for %s', async (path) => {
    const response = await get(`trede://app${path}`);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('secret');
  });

  it('is nothing for another host, another method or a file that went away', async () => {
    writeFileSync(join(folder, 'renderer', 'gone.css'), '');
    const later = createServer({ files: listOwnFiles(join(folder, 'renderer')), documents, shown });
    rmSync(join(folder, 'renderer', 'gone.css'));
    const answers = await Promise.all([
      get('trede://other/index.html'),
      get('trede://app/index.html', 'POST'),
      later(new Request('trede://app/gone.css')),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  });
});

describe('the page that the window begins with', () => {
  const file = { ref: 'b6f0', name: 'Team.trede', folder: '/home/bea' };
  const drawn =
    '<p id="TREDE_FILE_REF" nonce="TREDE_NONCE">TREDE_FILE_NAME in TREDE_FILE_FOLDER</p>';

  const begin = async (asked: ChosenFile | null, there = true) => {
    const root = mkdtempSync(join(folder, 'begin-'));
    writeFileSync(join(root, 'index.html'), 'plain');
    if (there) writeFileSync(join(root, 'unlock.html'), drawn);
    const ready = Promise.resolve(() => Promise.resolve(asked));
    const response = await createServer({ files: listOwnFiles(root), documents, shown, ready })(
      new Request('trede://app/index.html'),
    );
    const policy = response.headers.get('content-security-policy') ?? '';
    return { text: await response.text(), policy };
  };

  it('has the screen for the password in it where that comes first', async () => {
    const { text, policy } = await begin(file);
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    expect(text).toBe(`<p id="b6f0" nonce="${nonce}">Team.trede in /home/bea</p>`);
    expect(policy).toContain(`script-src 'self';`);
  });

  it('takes a name as text, whatever is in it', async () => {
    const name = `<b>"$&" TREDE_FILE_FOLDER nonce="TREDE_NONCE"`;
    expect((await begin({ ...file, name })).text).toContain(
      '>&lt;b&gt;&quot;$&amp;&quot; TREDE_FILE_FOLDER nonce=&quot;TREDE_NONCE&quot; in /home/bea<',
    );
  });

  it('is plain where another screen comes first, or that screen says more', async () => {
    const plain = await Promise.all([
      begin(null),
      begin({ ...file, practice: true }),
      begin({ ...file, syncedBy: 'OneDrive' }),
      begin(file, false),
    ]);
    expect(plain.map(({ text }) => text)).toEqual(['plain', 'plain', 'plain', 'plain']);
  });
});

describe('a page that waits to be printed', () => {
  it('is there until it is taken away, and may run nothing', async () => {
    const waiting = documents.add('<p>memo</p>');
    const response = await get(waiting.url);
    expect(await response.text()).toBe('<p>memo</p>');
    expect(response.headers.get('content-security-policy')).toContain(`script-src 'none'`);
    expect(response.headers.get('content-security-policy')).not.toContain('worker-src');
    waiting.remove();
    expect((await get(waiting.url)).status).toBe(404);
  });
});

describe('a document that is on screen', () => {
  const show = (mediaType: string, text: string, coding: BufferEncoding = 'utf8') =>
    `trede://app${shown.add({ mediaType, bytes: Buffer.from(text, coding) })}`;

  it('is what its bytes are, has no origin, and may run and load nothing', async () => {
    const response = await get(show('image/png', 'PNG'));
    expect(await response.text()).toBe('PNG');
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toBe(
      `default-src 'none'; sandbox; form-action 'none'; frame-ancestors 'self'; base-uri 'none'`,
    );
  });

  it('is text when it is text, whatever it looks like', async () => {
    const response = await get(show('text/plain', '<script>steal()</script> & één'));
    expect(await response.text()).toContain(
      '<pre>&lt;script&gt;steal()&lt;/script&gt; &amp; één</pre>',
    );
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'nonce-[^']+'; sandbox; /,
    );
  });

  it.each([
    ['één €', 'utf8', Buffer.from('één €', 'utf8')],
    ['één €', 'windows-1252', Buffer.from('\u00e9\u00e9n \u0080', 'latin1')],
    ['één', 'UTF-16', Buffer.from('\ufefféén', 'utf16le')],
  ] as const)('is read as it was written: %s in %s', async (text, _coding, bytes) => {
    const path = shown.add({ mediaType: 'text/plain', bytes: Buffer.from(bytes) });
    const response = await get(`trede://app${path}`);
    expect(await response.text()).toContain(`<pre>${text}</pre>`);
  });

  it.each(['application/pdf', 'text/html', 'image/svg+xml', 'application/octet-stream'])(
    'is not served when it is %s',
    async (mediaType) => {
      expect((await get(show(mediaType, '<svg onload=steal()>'))).status).toBe(404);
    },
  );

  it('is gone, with its bytes, once it is closed', async () => {
    const bytes = Buffer.from('geheim');
    const path = shown.add({ mediaType: 'text/plain', bytes });
    shown.clear();
    expect((await get(`trede://app${path}`)).status).toBe(404);
    expect(bytes.every((byte) => byte === 0)).toBe(true);
  });
});
