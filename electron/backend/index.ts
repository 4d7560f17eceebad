import '#shared/kernel/validation.ts';
import { join } from 'node:path';
import type { BackendMessage, BackendRequest } from '#shared/ipc/envelope.ts';
import { packed } from '#shared/ipc/packed-rows.ts';
import { succeed } from '#shared/kernel/result.ts';
import { createBackend } from './dispatch.ts';
import { LogHeadKeeper } from './team/log/head-keeper.ts';
import { thisComputer } from './this-computer.ts';
import { FileSharing } from './team/sharing/file-sharing.ts';
import { heartbeat } from './team/sharing/still-held.ts';
import { BackupKeeper } from './team/backups/keeper.ts';
import { noStore, triesIn } from './team/tries/tries-store.ts';
import { WrongTries } from './team/tries/wrong-tries.ts';
import { keepReadersDraft } from './caseload/readers-draft.ts';
import { QuietMemory } from './quiet-memory.ts';
import { fileHandlers, sessionHandlers } from './handlers.ts';
import { makePracticeHandlers } from './workflows/practice/handlers.ts';

/** The part of a utility process' parent port that is used here; this folder knows no Electron. */
interface ParentPort {
  on: (event: 'message', listener: (message: { data: BackendRequest }) => void) => void;
  postMessage: (message: BackendMessage) => void;
}

const { parentPort } = process as unknown as { parentPort: ParentPort };

/** Where the settings of this computer's user stand, and the version of the program. */
const [, , settingsFolder, program] = process.argv;
const version = program === undefined ? {} : { program };
const computer = thisComputer();

const backend = createBackend({
  fileHandlers,
  sessionHandlers,
  practiceHandlers: makePracticeHandlers({
    handlers: { fileHandlers, sessionHandlers, ...version },
    report: (progress) => parentPort.postMessage({ kind: 'progress', progress }),
  }),
  now: () => new Date(),
  logHeads: new LogHeadKeeper({ settingsFolder: settingsFolder ?? null, computer }),
  computer,
  ...version,
  backups: new BackupKeeper(),
  sharing: new FileSharing({ computer, keepDraft: keepReadersDraft }),
  tries: new WrongTries(
    settingsFolder === undefined ? noStore() : triesIn(join(settingsFolder, 'pogingen.json')),
  ),
  onProgress: (progress) => parentPort.postMessage({ kind: 'progress', progress }),
  onUnexpected: (call, error) => {
    const kind = error instanceof Error ? error.name : typeof error;
    process.stderr.write(`trede backend: ${call} failed unexpectedly (${kind})\n`);
  },
});

const memory = new QuietMemory();

parentPort.on('message', ({ data: request }) => {
  memory.asked();
  void backend.handle(request).then((answer) => {
    const result = answer.ok ? succeed(packed(answer.value)) : answer;
    parentPort.postMessage({ kind: 'answer', id: request.id, result });
    memory.answered();
  });
});

// Never two at a time: a publication may take longer.
let ticking = false;
setInterval(() => {
  if (ticking) return;
  ticking = true;
  void backend.tick().finally(() => {
    ticking = false;
  });
}, heartbeat);

parentPort.postMessage({ kind: 'ready' });
