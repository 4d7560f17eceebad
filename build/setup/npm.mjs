import { dirname, join } from 'node:path';
import { existsSync } from 'node:fs';
import { fullDisk, MissingPiece, noRights } from './say.mjs';
import { run } from './run.mjs';

/**
 * The npm that started this script and the Node that ran it, else the npm on the path. By its own
 * file, because inside npm scripts `node` is the project's Node, which `npm ci` throws away halfway.
 *
 * @returns {{ command: string, args: string[] }}
 */
export function findNpm() {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  if (script?.endsWith('.js') && node && existsSync(script) && existsSync(node)) {
    return { command: node, args: [script] };
  }
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', args: [] };
}

/** What npm's output says, and the sentence for it. The first that fits wins. */
const causes = [
  [/ENOSPC|no space left/i, fullDisk],
  [
    /ENOTFOUND|EAI_AGAIN|EAI_FAIL|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|npm (error|ERR!) network/,
    'Trede heeft eenmalig internet nodig om onderdelen op te halen, en dat lukt nu niet. Controleer de verbinding (of de proxy) en probeer het opnieuw.',
  ],
  [
    /CERT_|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)/,
    'npm vertrouwt het netwerk niet (certificaat). Vraag uw beheerder om het certificaat van de proxy in te stellen (npm config set cafile …).',
  ],
  [
    /EBUSY|EPERM.*(unlink|rmdir|rename)/,
    'Een bestand in node_modules is nog in gebruik. Sluit Trede en andere programma’s van dit project, voer `npm ci` uit en probeer het opnieuw.',
  ],
  [/EACCES|EPERM|EROFS/, noRights],
  [
    /EUSAGE|in sync/,
    'package.json en package-lock.json horen niet bij elkaar. Haal het project opnieuw op met git, of voer `npm install` uit.',
  ],
  [
    /E404|ETARGET|EINTEGRITY|TAR_ENTRY_ERROR/,
    'Een onderdeel is niet te vinden of klopt niet. Controleer welke npm-server u gebruikt (npm config get registry) en probeer het opnieuw.',
  ],
];

/**
 * @param {import('./run.mjs').Outcome} outcome of a failed npm
 * @returns {string} one sentence
 */
export function npmSentence(outcome) {
  if (!outcome.started) {
    return 'Trede heeft npm nodig en kan het niet vinden. Installeer Node 20 of nieuwer (npm zit daarbij) van https://nodejs.org.';
  }
  const lines = outcome.output
    .split('\n')
    .filter((text) => !/^npm warn/i.test(text) || text.includes('TAR_ENTRY_ERROR'));
  for (const [pattern, sentence] of causes)
    if (lines.some((text) => pattern.test(text))) return sentence;
  const line = lines.find((text) =>
    /^npm (error|ERR!) (?!code |errno |path |command )\S/.test(text),
  );
  return `Onderdelen ophalen is niet gelukt. npm zegt: "${(line ?? 'geen uitleg').replace(/^npm (error|ERR!) /, '')}". Voer \`npm ci\` uit om alles te zien.`;
}

/**
 * @param {string} root
 * @param {readonly string[]} args
 * @throws {MissingPiece} when npm is missing or fails
 */
export async function npm(root, args) {
  const { command, args: first } = findNpm();
  const outcome = await run(
    command,
    [
      ...first,
      ...args,
      '--loglevel=warn',
      '--no-audit',
      '--no-fund',
      '--fetch-retry-mintimeout=1000',
      '--fetch-retry-maxtimeout=8000',
    ],
    {
      cwd: root,
      env: {
        // Scripts of packages must not run on the Node that is being replaced.
        PATH: withoutProjectBin(root),
        PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
      },
    },
  );
  // npm only warns of a file that it could not unpack, and ends well.
  if (outcome.code !== 0 || /TAR_ENTRY_ERROR|ENOSPC/.test(outcome.output)) {
    throw new MissingPiece(npmSentence(outcome));
  }
}

const withoutProjectBin = (root) => {
  const separator = process.platform === 'win32' ? ';' : ':';
  const own = join(root, 'node_modules');
  const node = process.env['npm_node_execpath'];
  const rest = (process.env['PATH'] ?? '').split(separator).filter((part) => !part.startsWith(own));
  return [...(node && !node.startsWith(own) ? [dirname(node)] : []), ...rest].join(separator);
};
