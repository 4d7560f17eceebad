import { EventEmitter } from 'node:events';
import type { BackendMessage, BackendRequest } from '#shared/ipc/envelope.ts';
import type { BackendChild } from '../../../../../electron/main/backend-process/backend.ts';

/** A backend process that does what the test says. */
export class FakeChild extends EventEmitter implements BackendChild {
  readonly asked: BackendRequest[] = [];
  killed = false;

  postMessage(request: BackendRequest): void {
    this.asked.push(request);
  }

  kill(): boolean {
    this.killed = true;
    return true;
  }

  say(message: BackendMessage): void {
    this.emit('message', message);
  }

  die(): void {
    this.emit('exit');
  }
}
