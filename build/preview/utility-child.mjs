// Loaded before the script of a forked child, which then finds the `process.parentPort` that Electron
// gives to a utility process. Plain JavaScript: to read TypeScript, Node first loads what strips its types, which takes
// a child longer than all that this does.
import { EventEmitter } from 'node:events';

class ParentPort extends EventEmitter {
  /** @param {unknown} message */
  postMessage(message) {
    process.send?.(message);
  }
}

const moment = process.env['TREDE_PREVIEW_MOMENT'];
if (moment !== undefined) (await import('./other-moment.mts')).beginAt(moment);

const parentPort = new ParentPort();
process.on('message', (data) => {
  parentPort.emit('message', { data, ports: [] });
});
// The parent has gone: so must what it started.
process.on('disconnect', () => process.exit(0));
Object.defineProperty(process, 'parentPort', { value: parentPort });
