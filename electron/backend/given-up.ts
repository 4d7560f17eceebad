import type { BackendCallName } from '#shared/ipc/contract.ts';

/**
 * Which requests need no answer any more, by the order in which they came: each is counted on arrival, and who
 * gives something up gives up all of that kind that came before.
 */
export class GivenUp {
  #received = 0;
  /** Work that the user cancelled stops at its next pause. */
  #cancelled = 0;
  /** The window shows something else by now than these reports. */
  #reports = 0;
  /** Exports that the user gave up stop before they are noted. */
  #exports = 0;
  /** The file is being closed: what waits is not begun any more. */
  #ended = 0;

  /** The number of a request that came just now. */
  receive(name: BackendCallName): number {
    if (name === 'team.close') this.#ended = this.#received;
    this.#received += 1;
    return this.#received;
  }

  /** Whether the call gives others up; it is then answered at once, for it may not wait for them. */
  stops(name: BackendCallName): boolean {
    if (name === 'importing.cancel') this.#cancelled = this.#received;
    else if (name === 'evaluation.cancel') this.#reports = this.#received;
    else if (name === 'evaluation.cancelExport') this.#exports = this.#received;
    else return false;
    return true;
  }

  /** Whether a request that waits need not be begun. What was typed before the file closes is always kept. */
  beforeItBegan(name: BackendCallName, number: number): boolean {
    if (name === 'caseload.keepDraft' || name === 'caseload.dropDraft') return false;
    return number <= Math.max(this.#ended, this.#unread(name));
  }

  /** Whether work under way stops at its next pause. */
  underWay(name: BackendCallName, number: number): boolean {
    return number <= this.#cancelled || this.beforeItBegan(name, number);
  }

  #unread(name: BackendCallName): number {
    if (name === 'evaluation.document') return this.#exports;
    return name === 'evaluation.report' || name === 'evaluation.inTheWay' ? this.#reports : 0;
  }
}
