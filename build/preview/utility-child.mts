// Loaded before the script of a forked child, which then finds the `process.parentPort` that Electron
// gives to a utility process.
import { EventEmitter } from 'node:events';
import { beginAt } from './other-moment.mts';

class ParentPort extends EventEmitter {
  postMessage(message: unknown): void {
    process.send?.(message);
  }
}

const moment = process.env['TREDE_PREVIEW_MOMENT'];
if (moment !== undefined) beginAt(moment);

const parentPort = new ParentPort();
process.on('message', (data: unknown) => {
  parentPort.emit('message', { data, ports: [] });
});
// The parent has gone: so must what it started.
process.on('disconnect', () => process.exit(0));
Object.defineProperty(process, 'parentPort', { value: parentPort });
