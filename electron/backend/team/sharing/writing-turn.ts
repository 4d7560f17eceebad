import { performance } from 'node:perf_hooks';
import { done } from '#shared/team/log/outcomes.ts';
import { addLogLine } from '../../database/log-line.ts';
import { Refusal } from '../../refusal.ts';
import type { OpenFile } from '../../session.ts';
import type { ThisComputer } from '../../this-computer.ts';
import { errorFromDatabase } from '../../database/errors.ts';
import { holderText, identityOf } from './file-identity.ts';
import { Claim } from './claim.ts';
import { holderFileText, readHolder, removeHolder, type Holder } from './holder.ts';
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

/** What opening the file began. */
export interface Begun {
  readonly path: string;
  readonly claim: Claim;
  /** Who had it before and never closed it. */
  readonly before: Holder | null;
}

interface TurnOptions {
  readonly computer: ThisComputer;
  readonly keepDraft: KeepDraft;
}

/** One sitting with the team file: says who has it, and sees to those who read along. */
export class WritingTurn {
  readonly #holder: Omit<Holder, 'seenAt'>;
  readonly #moment: TurnOptions;
  readonly #claim: Claim;
  #key: Buffer;
  #identity: string;
  /** Of the sitting before it is not known: it may have ended in the middle. */
  #changed = true;
  #lastCall: number;
  #lookedAt: number;
  #publishedAt = -Infinity;
  #took = 0;

  private constructor(file: OpenFile, now: Date, moment: TurnOptions, claim: Claim) {
    const { user, path, dataKey } = file;
    const { account, name: computer } = moment.computer;
    const since = now.toISOString();
    const { id: userId, name } = user;
    this.#moment = moment;
    this.#claim = claim;
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
    { begun, ...moment }: TurnOptions & { readonly begun: Begun | null },
  ): Promise<WritingTurn> {
    // A file that was made just now was opened by nobody before.
    const { claim, before } = begun ?? {
      claim: new Claim(file.path),
      before: readHolder(file, [file.dataKey])?.holder ?? null,
    };
    const turn = new WritingTurn(file, now, moment, claim);
    if (begun === null) turn.#takeNew(file, now);
    if (before !== null) await quietly(() => noteNotClosed(file, before, now));
    turn.beat(file, now);
    await turn.#takeIn(file, now);
    return turn;
  }

  /** A sign of life. */
  beat(file: OpenFile, now: Date): void {
    try {
      this.#claim.say(this.#says(file, now), now);
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
    try {
      if (identityOf(file.path) !== this.#identity) throw lost();
    } catch {
      throw lost();
    }
    this.requireClaim(file, now, false);
  }

  /**
   * That no other took the file since this sitting said to have it.
   *
   * @param lately it may have been looked at a moment ago
   * @throws Refusal `connection-lost`; `disk-full` where there is no room to say so anew
   */
  requireClaim(file: OpenFile, now: Date, lately = true): void {
    let isOurs: boolean;
    try {
      isOurs = this.#claim.isOurs(this.#says(file, now), now, lately);
    } catch (error) {
      throw errorFromDatabase(error)?.code === 'disk-full' ? error : lost();
    }
    if (!isOurs) throw new Refusal('connection-lost', sharingTexts.taken);
  }

  /** Whether it still is, without counting as work: nobody asked for anything. */
  isStillOurs(file: OpenFile, now: Date): boolean {
    try {
      if (identityOf(file.path) !== this.#identity) return false;
      this.requireClaim(file, now);
      return true;
    } catch (error) {
      // A full disk is no loss of the file.
      return error instanceof Refusal && error.refused.code !== 'connection-lost';
    }
  }

  #says(file: OpenFile, now: Date): (token: string) => string {
    const holder = { ...this.#holder, seenAt: now.toISOString() };
    return (token) => holderFileText(file, token, holder);
  }

  #takeNew(file: OpenFile, now: Date): void {
    try {
      const stands = holderText(file.path);
      this.#claim.take(this.#says(file, now), stands.state === 'read' ? stands.text : null, now);
    } catch {
      // The first call says that the drive went away.
    }
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
    removeHolder(file.path, this.#claim.token);
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
