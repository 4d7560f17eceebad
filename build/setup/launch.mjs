import './node-version.mjs';
import { ensureBuild } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { runTask, tasks } from './prepare.mjs';
import { projectRoot } from './project.mjs';
import { finishWith, MissingPiece } from './say.mjs';

// `node build/setup/launch.mjs demo|csv|bench|preview|build …`: set up, then run that one command.
const [name = '', ...args] = process.argv.slice(2);

await finishWith(async () => {
  if (name === 'build') {
    await ensureBuild(projectRoot, await ensureDependencies(projectRoot), { force: true });
    return 0;
  }
  if (!Object.hasOwn(tasks, name)) {
    throw new MissingPiece(
      `"${name}" is geen opdracht. Kies uit: build, ${Object.keys(tasks).join(', ')}.`,
    );
  }
  return runTask(projectRoot, name, args);
});
