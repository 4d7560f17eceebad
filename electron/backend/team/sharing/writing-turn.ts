import { performance } from 'node:perf_hooks';
import { done } from '#shared/team/log/outcomes.ts';
import { addLogLine } from '../../database/log-line.ts';
import { Refusal } from '../../refusal.ts';
import type { OpenFile } from '../../session.ts';
import type { ThisComputer } from '../../this-computer.ts';
import { holderText, identityOf, type HolderText } from './file-identity.ts';
import { newJournalId } from './names.ts';
import { readHolder, removeHolder, tokenIn, writeHolder, type Holder } from './holder.ts';
import { publishSnapshot, removeSnapshot } from './snapshot.ts';
import { takeIn, type KeepDraft } from './take-in.ts';
import { sharingTexts } from './texts.ts';

/** After so many milliseconds without a call colleagues get what changed. */
const quiet = 15_000;
/** Between two publications lies so many times what the last one took: who works never waits for it long. */
const rest = 20;
/** After one that failed, in milliseconds. */
const afterFailure = 60_000;
/** How soon the key must go: when the computer falls asleep, when the user locks, when Trede ends. */
export type Haste = 'now' | 'soon' | 'none';

/** One that takes longer than there is time for is left to the next sitting. In milliseconds. */
const timeFor: Readonly<Record<Haste, number>> = { now: -1, soon: 1500, none: Infinity };
/** How often is looked for what readers left, in milliseconds. */
const lookEvery = 30_000;

/** One sitting with the team file: says who has it, and sees to those who read along. */
export class WritingTurn {
  readonly #token = newJournalId();
  readonly #holder: Omit<Holder, 'seenAt'>;
  readonly #moment: { readonly computer: ThisComputer; readonly keepDraft: KeepDraft };
  #key: Buffer;
  #identity: string;
  /** Of the sitting before it is not known: it may have ended in the middle. */
  #changed = true;
  /** It stands beside the file that this sitting has it. */
  #beaten = false;
  #lastCall: number;
  #lookedAt: number;
  #publishedAt = -Infinity;
  #took = 0;

  private constructor(
    file: OpenFile,
    now: Date,
    moment: { readonly computer: ThisComputer; readonly keepDraft: KeepDraft },
  ) {
    const { user, path, dataKey } = file;
    const { account, name: computer } = moment.computer;
    const since = now.toISOString();
    const { id: userId, name } = user;
    this.#moment = moment;
    this.#holder = { userId, name, account, computer, pid: process.pid, since };
    this.#key = dataKey;
    this.#identity = identityOf(path);
    this.#lastCall = now.getTime();
    this.#lookedAt = now.getTime();
  }

  /** Begins after the file was opened: notes who never closed it, and takes in what readers left. */
  static async begin(
    file: OpenFile,
    now: Date,
    moment: { readonly computer: ThisComputer; readonly keepDraft: KeepDraft },
  ): Promise<WritingTurn> {
    const turn = new WritingTurn(file, now, moment);
    const before = readHolder(file, [file.dataKey])?.holder ?? null;
    if (before !== null) await quietly(() => noteNotClosed(file, before, now));
    turn.beat(file, now);
    await turn.#takeIn(file, now);
    return turn;
  }

  /** A sign of life. */
  beat(file: OpenFile, now: Date): void {
    const { path } = file;
    try {
      // Who took the file meanwhile is found out at the next call.
      if (this.#isOfAnother(holderText(path))) return;
      writeHolder(file, this.#token, { ...this.#holder, seenAt: now.toISOString() });
      this.#beaten = true;
    } catch {
      // A full disk, or a drive that went away: the next beat tries again.
    }
  }
  /**
   * Before anything is read or written: that the file is still ours, at its place.
   *
   * @throws Refusal `connection-lost`
   */
  requireOurs(file: OpenFile, now: Date): void {
    this.#lastCall = now.getTime();
    let stands: HolderText;
    try {
      if (identityOf(file.path) !== this.#identity) throw lost();
      stands = holderText(file.path);
    } catch {
      throw lost();
    }
    if (stands.state === 'missing') this.beat(file, now);
    if (this.#isOfAnother(stands)) throw new Refusal('connection-lost', sharingTexts.taken);
  }

  /** Whether another says to have the file since this sitting said so. */
  #isOfAnother(stands: HolderText): boolean {
    const token = stands.state === 'read' ? tokenIn(stands.text) : null;
    return this.#beaten && token !== null && token !== this.#token;
  }

  changed(): void {
    this.#changed = true;
  }

  /** After each call: who can read what stands here is another after a new data key. */
  async afterCall(file: OpenFile, now: Date): Promise<void> {
    if (file.dataKey === this.#key) return;
    this.#key = file.dataKey;
    this.#identity = identityOf(file.path);
    this.beat(file, now);
    await this.#publish(file, now);
  }

  /** Between the calls, when nothing is asked. */
  async atRest(file: OpenFile, now: Date): Promise<void> {
    const at = now.getTime();
    if (at - this.#lookedAt >= lookEvery) {
      this.#lookedAt = at;
      await this.#takeIn(file, now);
    }
    if (!this.#changed || at - this.#lastCall < quiet) return;
    if (at - this.#publishedAt < rest * this.#took) return;
    await this.#publish(file, now);
  }

  /** Before the file is closed. */
  async closing(file: OpenFile, now: Date, haste: Haste): Promise<void> {
    await this.#takeIn(file, now);
    if (this.#changed && this.#took <= timeFor[haste]) await this.#publish(file, now);
    removeHolder(file.path, this.#token);
  }

  async #publish(file: OpenFile, now: Date): Promise<void> {
    const began = performance.now();
    try {
      // A team of one has nobody who reads along.
      if (await isOfOne(file)) removeSnapshot(file.path);
      else await publishSnapshot(file, now);
      this.#changed = false;
      this.#took = performance.now() - began;
    } catch {
      this.#took = afterFailure / rest;
    }
    this.#publishedAt = now.getTime();
  }

  #takeIn(file: OpenFile, now: Date): Promise<void> {
    const { computer, keepDraft } = this.#moment;
    return quietly(() =>
      takeIn(file, {
        now,
        computer,
        keepDraft: (draft, trx) => {
          this.#changed = true;
          return keepDraft(draft, trx);
        },
      }).then(() => undefined),
    );
  }
}

const lost = () => new Refusal('connection-lost', sharingTexts.lost);

async function isOfOne({ db }: OpenFile): Promise<boolean> {
  const { users } = await db
    .selectFrom('app_user')
    .select((eb) => eb.fn.countAll<number>().as('users'))
    .where('removed_on', 'is', null)
    .executeTakeFirstOrThrow();
  return users < 2;
}

/** The line says whose sitting it was. */
async function noteNotClosed({ db }: OpenFile, before: Holder, now: Date): Promise<void> {
  const { userId, account, computer } = before;
  await db.transaction().execute(async (trx) => {
    const known = await trx
      .selectFrom('app_user')
      .select('id')
      .where('id', '=', userId)
      .executeTakeFirst();
    await addLogLine(trx, {
      at: now.toISOString(),
      call: 'team.notClosed',
      outcome: done,
      subject_kind: 'bestand',
      user_id: known?.id ?? null,
      account,
      computer,
    });
  });
}

/** What is done for others never stops who works. */
async function quietly(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch {
    // A full disk or a drive that went away; what was not taken in waits for the next time.
  }
}
