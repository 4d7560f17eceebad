import type { Sharing } from '#shared/team/sharing.ts';
import type { OpenFile, Session } from '../../session.ts';
import type { Unlocked } from '../unlock.ts';

/** A way in: the data keys to which it leads, and the key file in which it stands. */
export type Way = Pick<Unlocked, 'dataKeys' | 'found'> & Partial<Pick<Unlocked, 'ways'>>;

/** What becomes of a file that another has. */
export interface WhenHeld {
  /** @throws Refusal `file-busy` for a file whose lock is free, and that another may have all the same */
  readonly refuseHeld: (fileId: string, dataKeys: readonly Buffer[]) => void;
  /**
   * Says that this process has the file, before anything is written in it.
   *
   * @returns whether it was taken over from who was gone: what was read before may be old
   * @throws Refusal `file-busy` where another was first
   */
  readonly claim: (fileId: string, dataKey: Buffer) => boolean;
  /** Opening failed after that. */
  readonly release: () => void;
  /** Gives what may be read meanwhile, in place of the refusal that the file is busy. */
  readonly read: (fileId: string, way: Way) => Promise<OpenFile>;
}

/** What the calls that open a file need of who shares it. */
export interface SharesFile {
  /** @param mayRead `false`: a file that another has is refused, with who has it */
  readonly whenHeld: (path: string, now: Date, mayRead: boolean) => WhenHeld;
  /** What stands beside the file under its data key is taken in, or goes: another key comes. */
  readonly beforeNewKey: (file: OpenFile, now: Date) => Promise<void>;
  /** What the window may do with the open file; who reads along gets the latest that was published. */
  readonly look: (session: Session, now: Date) => Promise<Sharing>;
}
