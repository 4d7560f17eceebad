import { EventEmitter } from 'node:events';

/** A computer that never sleeps and is always used, unless a test says otherwise. */
export class PreviewPowerMonitor extends EventEmitter {
  /** In seconds. */
  idleTime = 0;
  screenIsLocked = false;

  getSystemIdleTime(): number {
    return this.idleTime;
  }

  getSystemIdleState(threshold: number): 'active' | 'idle' | 'locked' {
    if (this.screenIsLocked) return 'locked';
    return this.idleTime >= threshold ? 'idle' : 'active';
  }
}
