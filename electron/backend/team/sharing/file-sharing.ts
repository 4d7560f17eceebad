import type { CallOnFile } from '#shared/ipc/contract.ts';
import type { FileHolder, Sharing } from '#shared/team/sharing.ts';
import { Refusal } from '../../refusal.ts';
import type { OpenFile, Session } from '../../session.ts';
import type { ThisComputer } from '../../this-computer.ts';
import { whoOpens } from '../users/who-opens.ts';
import { Claim } from './claim.ts';
import { holderText, standsThere } from './file-identity.ts';
import {
  holderFileText,
  readFallen,
  readHolder,
  removeHolder,
  type FoundHolder,
  type Holder,
} from './holder.ts';
import { readAlong, readLatest } from './read-along.ts';
import type { ReadingAlong } from './reading-along.ts';
import { HolderWatch } from './still-held.ts';
import { isShutOut } from './shut-out.ts';
import type { SharesFile, WhenHeld } from './shares-file.ts';
import { removeSnapshot } from './snapshot.ts';
import { takeIn, type KeepDraft } from './take-in.ts';
import { sharingTexts } from './texts.ts';
import { WritingTurn, type Begun, type Haste } from './writing-turn.ts';

export interface SharingOptions {
  /** Where this process runs. */
  readonly computer: ThisComputer;
  /** Keeps a draft in the file, or drops it. */
  readonly keepDraft: KeepDraft;
}

/** One works in the file at a time; others read along. This is what a process does for both. */
export class FileSharing implements SharesFile {
  readonly #options: SharingOptions;
  readonly #watch: HolderWatch;
  #turn: WritingTurn | null = null;
  #opening: Begun | null = null;

  constructor(options: SharingOptions) {
    this.#options = options;
    this.#watch = new HolderWatch(options.computer);
  }

  whenHeld(path: string, now: Date, mayRead: boolean): WhenHeld {
    const { computer } = this.#options;
    const busy = (holder: Holder | null) =>
      new Refusal('file-busy', sharingTexts.busy(holder, now), 'file');
    let judged: string | null = null;
    let before: Holder | null = null;
    return {
      refuseHeld: (fileId, dataKeys) => {
        const stands = holderText(path);
        const found = readHolder({ path, fileId }, dataKeys);
        if (this.#watch.mayStillHold(path, found, now.getTime())) throw busy(found?.holder ?? null);
        judged = found?.text ?? (stands.state === 'read' ? stands.text : null);
        before =
          stands.state === 'missing'
            ? readFallen({ path, fileId }, dataKeys)
            : (found?.holder ?? null);
      },
      claim: (fileId, dataKey) => {
        const claim = new Claim(path);
        const says = (token: string) =>
          holderFileText({ fileId, dataKey }, token, opening(computer, now));
        if (!claim.take(says, judged, now)) throw busy(null);
        this.#opening = { path, claim, before };
        return judged !== null;
      },
      release: () => {
        if (this.#opening !== null) removeHolder(path, this.#opening.claim.token);
        this.#opening = null;
      },
      read: (fileId, { dataKeys, ways }) => {
        const holder = readHolder({ path, fileId }, dataKeys)?.holder ?? null;
        if (!mayRead || ways === undefined) throw busy(holder);
        const who = async (db: OpenFile['db']) => (await whoOpens(db, ways))?.user ?? null;
        return readAlong({ path, fileId, dataKeys }, who, { now, computer });
      },
    };
  }

  /** After a file was opened to work in. */
  async opened(file: OpenFile, now: Date): Promise<void> {
    const begun = this.#opening;
    this.#opening = null;
    const known = begun?.path === file.path ? begun : null;
    this.#turn = await WritingTurn.begin(file, now, { ...this.#options, begun: known });
  }

  /**
   * Before a call on a file to work in.
   *
   * @throws Refusal `connection-lost` where it is not ours any more
   */
  async beforeCall(name: CallOnFile, file: OpenFile, now: Date): Promise<void> {
    this.#turn?.requireOurs(file, now);
    if (givesNewKey.has(name)) await this.beforeNewKey(file, now);
  }

  async beforeNewKey(file: OpenFile, now: Date): Promise<void> {
    const { computer, keepDraft } = this.#options;
    // What cannot be taken in now must keep nobody from a new password.
    await takeIn(file, { now, computer, keepDraft }).catch(() => undefined);
    removeSnapshot(file.path);
    this.#turn?.changed();
  }

  /**
   * Before what a call changed becomes part of the file: it may have been blocked since it began.
   *
   * @throws Refusal `connection-lost` where the file is not ours any more
   */
  beforeCommit(file: OpenFile, now: Date): void {
    this.#turn?.requireClaim(file, now);
  }

  changed(): void {
    this.#turn?.changed();
  }

  async afterCall(file: OpenFile, now: Date): Promise<void> {
    await this.#turn?.afterCall(file, now);
  }

  beat(file: OpenFile, now: Date): void {
    this.#turn?.beat(file, now);
  }

  async atRest(file: OpenFile, now: Date): Promise<void> {
    await this.#turn?.atRest(file, now);
  }

  /** Before a file to work in is closed. */
  async closing(file: OpenFile, now: Date, haste: Haste): Promise<void> {
    const turn = this.#turn;
    this.#turn = null;
    await turn?.closing(file, now, haste);
  }

  async look(session: Session, now: Date): Promise<Sharing> {
    await this.#noticeLoss(session, now);
    if (session.isLost) return { state: 'lost' };
    const reading = session.file?.reading;
    if (session.file === null || reading === undefined) return { state: 'working' };
    if (!standsThere(session.file.path)) {
      const { holder, publishedAt, shown } = reading;
      return { ...notReached, holder, publishedAt, shown };
    }
    // What cannot be read now leaves what is on screen as it is.
    await readLatest(session, now, this.#options.keepDraft).catch(() => undefined);
    const { path, fileId, dataKey } = session.file;
    const found = readHolder({ path, fileId }, [dataKey]);
    reading.isOut ||= await isShutOut(session.file, found);
    if (reading.isOut) return { state: 'out' };
    const isGone = !this.#watch.mayStillHold(path, found, now.getTime());
    const silent = isGone && wasJustHeld(reading, found, now);
    reading.free = isGone && !silent;
    reading.holder = found === null ? null : forWindow(found.holder);
    const { holder, free, publishedAt, shown } = reading;
    return { state: 'reading', holder, free, publishedAt, shown, reached: true, silent };
  }

  /** Who works in the file and asks nothing of it would else hear only at the next change that it went away. */
  async #noticeLoss(session: Session, now: Date): Promise<void> {
    const file = session.writable;
    // What was opened a moment ago has no turn of its own yet.
    if (file === null || this.#turn === null || this.#opening !== null) return;
    if (this.#turn.isStillOurs(file, now)) return;
    session.disconnected();
    await file.close().catch(() => undefined);
  }
}

/** Calls after which what stands under the data key of before must not be read: it is replaced, or people are gone. */
const givesNewKey: ReadonlySet<CallOnFile> = new Set([
  'team.resetPassword',
  'team.changePassword',
  'team.useRecoveryCode',
  'privacy.destroy',
  'team.removeUser',
]);

const notReached = { state: 'reading', free: false, reached: false, silent: false } as const;

/** How long what was found by trying is taken for true, in milliseconds: who held it may have ended since. */
const heldFor = 60_000;

/** Whether it was held when that was tried a moment ago, by who is still said to have it. */
const wasJustHeld = ({ held }: ReadingAlong, found: FoundHolder | null, now: Date): boolean =>
  held !== null && now.getTime() - held.at < heldFor && held.text === (found?.text ?? '');

/** What is said before it is known who opens the file. */
const opening = ({ account, name: computer }: ThisComputer, now: Date): Holder => {
  const at = now.toISOString();
  return { userId: null, name: '', account, computer, pid: process.pid, since: at, seenAt: at };
};

const forWindow = (holder: Holder | null): FileHolder | null =>
  holder === null || holder.userId === null
    ? null
    : { name: holder.name, computer: holder.computer, since: holder.since };
