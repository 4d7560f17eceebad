import type { LogFinding } from '#shared/team/log/warnings.ts';
import { done } from '#shared/team/log/outcomes.ts';
import { addLogLine, type NewLogLine } from '../../database/log-line.ts';
import type { TeamDatabase } from '../../database/schema.ts';
import type { OpenFile } from '../../session.ts';
import type { ThisComputer } from '../../this-computer.ts';
import { findingOf, lastHead } from './finding.ts';
import { headKeyOf, sealHead } from './head.ts';
import { headKeysOf, rememberHeadKey } from './head-keys.ts';
import { writeHeads } from './head-places.ts';
import { forgetRefused, keepRefused } from './refused-heads.ts';
import { dropRestoreNotes, restoreNotesOf } from './restore-notes.ts';

export interface HeadKeeperOptions {
  /** Of this computer's user; `null`: the head is kept beside the team file alone. */
  readonly settingsFolder: string | null;
  readonly computer: ThisComputer;
}

/** A head is written at the latest after so many lines: what a crash may leave unproved. */
const linesBetween = 100;

/**
 * Keeps outside the team file where its log stood, and notices at opening when the file is behind that: an older
 * copy was put back, or somebody changed the log. Called between the calls, never inside their transactions.
 * What cannot be written or read never stops the user's work.
 */
export class LogHeadKeeper {
  readonly #options: HeadKeeperOptions;
  #written: { readonly db: TeamDatabase; readonly count: number } | null = null;

  get settingsFolder(): string | null {
    return this.#options.settingsFolder;
  }

  constructor(options: HeadKeeperOptions) {
    this.#options = options;
  }

  /** After a file was opened or made. What is found is noted in the log, where the window reads it. */
  async opened(file: OpenFile, now: Date): Promise<void> {
    const { settingsFolder } = this.#options;
    const restored = restoreNotesOf(settingsFolder, file.path, file.fileId);
    const restoredHere = restored.some(({ which }) => which === 'restored');
    const { finding, refused } = await findingOf(file, settingsFolder, restoredHere);
    await file.db.transaction().execute(async (trx) => {
      for (const { at, account, computer } of restored) {
        const told = { call: 'team.restore', outcome: done, subject_kind: 'reservekopie' } as const;
        // While the file is locked nobody knows who it was.
        await addLogLine(trx, { ...told, at, account, computer, user_id: null });
      }
      if (finding !== null) await addLogLine(trx, this.#warned(finding, file, now));
    });
    if (settingsFolder !== null && restored.length > 0) {
      dropRestoreNotes(settingsFolder, file.path, file.fileId);
    }
    if (finding === 'put-back') forgetRefused(file.path);
    if (finding !== null && refused !== null) {
      const keys = await headKeysOf(file);
      keepRefused(file.path, { head: refused, finding, at: now.toISOString() }, keys);
    }
    await this.write(file);
  }

  #warned(finding: LogFinding, { user }: OpenFile, now: Date): NewLogLine {
    const { account, name } = this.#options.computer;
    return {
      at: now.toISOString(),
      call: 'team.warned',
      outcome: finding,
      subject_kind: 'bestand',
      user_id: user.id,
      account,
      computer: name,
    };
  }

  /** After each call: writes the head when there are many lines since the last time. */
  async afterCall(file: OpenFile): Promise<void> {
    const last = await lastHead(file.db);
    const known = this.#written?.db === file.db ? this.#written.count : 0;
    if (last !== null && last.count - known >= linesBetween) await this.write(file);
  }

  /** Before the file is closed, and after a backup. */
  async write(file: OpenFile): Promise<void> {
    const head = await lastHead(file.db);
    if (head === null) return;
    const { fileId, path, db } = file;
    const headKey = headKeyOf(file.dataKey, fileId);
    await rememberHeadKey(db, headKey);
    writeHeads(path, sealHead(head, fileId, headKey), this.#options.settingsFolder);
    this.#written = { db, count: head.count };
  }
}
