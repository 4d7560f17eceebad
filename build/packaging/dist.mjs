import '../setup/node-version.mjs';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isElectronReachable } from '../setup/electron.mjs';
import { prepare } from '../setup/prepare.mjs';
import { projectFile, projectRoot } from '../setup/project.mjs';
import { run } from '../setup/run.mjs';
import { finishWith, MissingPiece, say } from '../setup/say.mjs';
import { signingEnvironment, signingFor } from './signing.mjs';

// `npm run dist`: the app as a person installs it, for the system at hand. More arguments go to
// electron-builder: `npm run dist -- --dir` stops before the installer, `-c.electronDist=FOLDER` takes an
// Electron that is on this machine.

const made = {
  win32: 'een installatieprogramma en een zip voor Windows',
  darwin: 'een dmg voor macOS (Intel en Apple)',
  linux: 'een AppImage en een deb voor Linux',
};

/** The project's page, for who looks the package up; a deb must name one. */
const homepage = () => {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY } = process.env;
  return GITHUB_SERVER_URL && GITHUB_REPOSITORY
    ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`
    : 'https://trede.invalid';
};

const isInstaller = (name) => /\.(exe|zip|dmg|AppImage|deb)$/.test(name);

/** Prints what was made, and leaves its SHA-256 sums in the format of `sha256sum`. */
function showResults(folder) {
  const files = readdirSync(folder).filter(isInstaller).sort();
  const sums = files.map((name) => {
    const bytes = readFileSync(join(folder, name));
    console.log(`dist/${name}  ${(bytes.length / 1e6).toFixed(1).replace('.', ',')} MB`);
    return `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`;
  });
  writeFileSync(join(folder, `SHA256SUMS-${process.platform}.txt`), sums.join(''));
}

await finishWith(async () => {
  const makes = made[process.platform];
  if (!makes)
    throw new MissingPiece('Trede is er voor Windows, macOS en Linux, niet voor dit systeem.');
  const { version, devDependencies } = JSON.parse(
    readFileSync(projectFile(projectRoot, 'package.json'), 'utf8'),
  );
  const args = process.argv.slice(2);
  const isAtHand = args.some((arg) => arg.startsWith('-c.electronDist='));
  if (!isAtHand && !(await isElectronReachable(devDependencies.electron))) {
    throw new MissingPiece(
      'Inpakken kan hier niet: het programma Electron is niet op te halen van github.com. Doe het op een ' +
        'computer met internet, zet ELECTRON_MIRROR op een eigen server, of laat de release-workflow het doen. ' +
        'Wat hier wel kan: npm run test:packaging.',
    );
  }
  const { node, environment } = await prepare(projectRoot, { build: true });
  const signing = signingFor(process.platform, process.env);
  say(`Trede ${version} inpakken: ${makes}. ${signing.sentence} Het resultaat komt in dist/.`);
  const dist = join(projectRoot, 'dist');
  rmSync(dist, { recursive: true, force: true });
  const outcome = await run(
    node,
    [
      projectFile(projectRoot, 'node_modules/electron-builder/cli.js'),
      '--publish=never',
      `-c.extraMetadata.homepage=${homepage()}`,
      ...signing.options,
      ...args,
    ],
    {
      cwd: projectRoot,
      env: { ...environment, ...signingEnvironment(process.env) },
      show: true,
    },
  );
  if (outcome.code !== 0) {
    throw new MissingPiece(
      'Het inpakken is niet gelukt. Hierboven staat waarom. Is er geen internet, dan zijn de hulpmiddelen van electron-builder niet op te halen.',
    );
  }
  if (args.includes('--dir'))
    say('Klaar: de uitgepakte app staat in dist/, zonder installatieprogramma.');
  else showResults(dist);
  return 0;
});
