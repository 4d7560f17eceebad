import { errorCodeOf } from '#shared/kernel/error-code.ts';
/** Whether a process of this computer is there; one of another user is as well. */
export function processLives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCodeOf(error) === 'EPERM';
  }
}
