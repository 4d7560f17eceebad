import fc from 'fast-check';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addLogLine, type NewLogLine } from '../../../../../electron/backend/database/log-line.ts';
import {
  idOfShown,
  lastShownId,
  setsWith,
  shownText,
  shownTexts,
} from '../../../../../electron/backend/database/shown-sets.ts';
import type { TeamTransaction } from '../../../../../electron/backend/database/schema.ts';
import { makeTeamDatabase, type TestDatabase } from '../../../../support/team-file.ts';

let file: TestDatabase;
beforeEach(async () => {
  file = await makeTeamDatabase();
});
afterEach(() => file.cleanup());

const inTransaction = <T>(work: (trx: TeamTransaction) => Promise<T>): Promise<T> =>
  file.db.transaction().execute(work);

/** Lists of a caseload: near each other, on both sides of the edges of blocks, and what was only typed. */
const ids = fc.oneof(
  fc.integer({ min: 1, max: 40 }),
  fc.integer({ min: 500, max: 530 }),
  fc.integer({ min: 1, max: 12_000 }),
  fc.constantFrom(511, 512, 1023, 1024, 2 ** 31 + 5, Number.MAX_SAFE_INTEGER),
);
const lists = fc.array(fc.array(ids, { minLength: 1, maxLength: 60 }), {
  minLength: 1,
  maxLength: 12,
});

describe('the sets of clients that lists showed', () => {
  it('tell who stood in which, and are the same set only when they are', async () => {
    await fc.assert(
      fc.asyncProperty(lists, fc.array(ids), async (shown, others) => {
        await inTransaction(async (trx) => {
          for (const table of ['log_shown_part', 'log_shown_block', 'log_shown'] as const) {
            await trx.deleteFrom(table).execute();
          }
          const numbers: number[] = [];
          for (const list of shown) numbers.push(await idOfShown(trx, shownText(list) ?? ''));
          const texts = shown.map((list) => shownText(list));
          expect(numbers.map((number) => numbers.indexOf(number))).toEqual(
            texts.map((text) => texts.indexOf(text)),
          );
          const textOf = await shownTexts(trx);
          expect(numbers.map(textOf)).toEqual(texts);
          for (const id of [...shown.flat(), ...others]) {
            const found = await setsWith(trx, id).execute();
            const wanted = numbers.filter((_number, at) => shown[at]?.includes(id));
            expect(new Set(found.map((row) => row.shown_id))).toEqual(new Set(wanted));
          }
          const given = shown.flat().filter((id) => id < 2 ** 31);
          expect(await lastShownId(trx, 2 ** 31)).toBe(Math.max(0, ...given));
        });
      }),
      { numRuns: 60 },
    );
  });

  it('are told apart where they share a mark', async () => {
    await inTransaction(async (trx) => {
      const first = await idOfShown(trx, ',1,2,');
      const second = await idOfShown(trx, ',1,3,');
      const { mark } = await trx
        .selectFrom('log_shown')
        .select('mark')
        .where('id', '=', second)
        .executeTakeFirstOrThrow();
      await trx.updateTable('log_shown').set({ mark }).where('id', '=', first).execute();
      expect(await idOfShown(trx, ',1,3,')).toBe(second);
    });
  });

  it('take little room for a list that changes a little each time', async () => {
    const clients = 3000;
    const line: NewLogLine = {
      at: '2026-11-20T09:12:00.000Z',
      call: 'caseload.list',
      outcome: 'gedaan',
      subject_kind: 'lijst',
      user_id: null,
      account: 'b.kuiphof',
      computer: 'balie-3',
    };
    const bytes = async () => {
      const { rows } = await sql<{ bytes: number }>`
        select (select page_count from pragma_page_count()) * 4096 as bytes`.execute(file.db);
      return rows[0]?.bytes ?? 0;
    };
    const before = await bytes();
    await inTransaction(async (trx) => {
      for (let at = 0; at < 300; at += 1) {
        const shown = shownText(
          Array.from({ length: clients }, (_none, id) => id + 1).filter((id) => id % 300 !== at),
        );
        await addLogLine(trx, { ...line, shown });
      }
    });
    expect(((await bytes()) - before) / 300).toBeLessThan(1000);
  });
});
