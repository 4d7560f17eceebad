import type { BackendCallName, CallInput, CallOutput } from '#shared/ipc/contract.ts';
import type { FileGrants } from '#shared/ipc/envelope.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Chance } from '#shared/invented/chance.ts';
import { createBackend, type BackendParts } from '../../dispatch.ts';
import { Refusal } from '../../refusal.ts';

/** A backend of its own whose calendar is set by hand: what was done in the past is written on its own day. */
export class PastBackend {
  readonly #backend: ReturnType<typeof createBackend>;
  readonly #grants: FileGrants;
  #now = new Date();
  #lastId = 0;

  constructor(
    handlers: Pick<BackendParts, 'fileHandlers' | 'sessionHandlers' | 'program'>,
    grants: FileGrants,
  ) {
    this.#grants = grants;
    this.#backend = createBackend({
      ...handlers,
      now: () => this.#now,
      onProgress: () => undefined,
    });
  }

  /** From now on it is that day, a minute later with each call. */
  setDay(day: IsoDate): void {
    this.#now = new Date(`${day}T09:00:00`);
  }

  /**
   * @throws Refusal where the disk is full
   * @throws Error where the story does something that is not allowed: a mistake of the story, with the refusal as cause
   */
  async ask<Name extends BackendCallName>(
    name: Name,
    input: CallInput<Name>,
  ): Promise<CallOutput<Name>> {
    this.#lastId += 1;
    this.#now = new Date(this.#now.getTime() + 60_000);
    const request = { id: this.#lastId, call: name, input, grants: this.#grants };
    const answer = (await this.#backend.handle(request)) as Result<CallOutput<Name>>;
    if (answer.ok) return answer.value;
    const { code, message, field } = answer.error;
    const refusal = new Refusal(code, message, field);
    if (code === 'disk-full') throw refusal;
    throw new Error(`${name}: ${message}`, { cause: refusal });
  }

  close(): Promise<void> {
    return this.#backend.close();
  }
}

export type Ask = PastBackend['ask'];

/** What happens in the team on one day. */
export interface PracticeStep {
  readonly on: IsoDate;
  readonly act: (ask: Ask) => Promise<unknown>;
}

/** What every part of the story knows. */
export interface Story {
  readonly today: IsoDate;
  /** The day on which the team began with Trede. */
  readonly begin: IsoDate;
  readonly chance: Chance;
  /** The id of a client, by number; known once the list is in. */
  readonly clientId: (number: string) => number;
  readonly learn: (number: string, clientId: number) => void;
}
