import { expect } from 'vitest';
import type { BackendCallName, CallInput, CallOutput } from '../../../shared/ipc/contract.ts';
import type { TestBackend } from '../backend.ts';
import { addClient } from '../caseload.ts';
import { fileDump } from '../file-dump.ts';
import { addFundRows } from '../money-rows.ts';
import { makeTeamFile } from '../team-file.ts';
import { deciding } from '../with-roles.ts';
import { PaidClients } from './paid-clients.ts';
import { StandingOrders } from './standing.ts';

/** Refusals that a user can meet. Anything else is a fault of the program. */
const expected = ['conflict', 'fund-blocked', 'invalid-input', 'not-found'];

/** A team file in which all that may be done with money is done, checked after each step. */
export class MoneyWorld {
  readonly backend: TestBackend;
  readonly cleanup: () => Promise<void>;
  /** Every change that was made, the undoings too. */
  readonly changes: number[] = [];
  /** How often each call was accepted, and how often with something let pass (`overrides`). */
  readonly accepted = new Map<string, number>();
  readonly #standing = new StandingOrders();
  readonly #paid = new PaidClients();
  #lastNumber = 0;

  private constructor(backend: TestBackend, cleanup: () => Promise<void>) {
    this.backend = backend;
    this.cleanup = cleanup;
  }

  /**
   * Funds by year and for a whole period, with and without an amount, and two with conditions; and clients of
   * each group, of whom one belongs to none.
   */
  static async make(): Promise<MoneyWorld> {
    const { backend, cleanup } = await makeTeamFile();
    const db = backend.db();
    await addFundRows(db, { name: 'Per jaar', years: { 2019: 50_000_00, 2020: 40_000_00 } });
    await addFundRows(db, { name: 'Ook per jaar', years: { 2019: 9_000_00 } });
    await addFundRows(db, { name: 'Hele periode', amountCents: 60_000_00 });
    await addFundRows(db, { name: 'Onbekend' });
    await addFundRows(db, {
      name: 'Krap',
      amountCents: 4_000_00,
      spendUntil: '2020-06-30',
      costKinds: ['traject', 'groep'],
    });
    await addFundRows(db, {
      name: 'Statushouders',
      amountCents: 30_000_00,
      targetGroup: 'statushouder',
    });
    for (let number = 1; number <= 5; number += 1) {
      await addClient(db, {
        number: `K${number}`,
        settlementDate: null,
        ...(number < 5 ? { targetGroup: number === 4 ? 'oudkomer' : 'statushouder' } : {}),
      });
    }
    for (const typeName of ['Jobcoaching', 'Sollicitatietraining']) {
      await backend.ask('purchasing.saveProduct', {
        id: null,
        typeName,
        providerName: `Aanbieder ${typeName}`,
        unit: 'traject',
        priceCents: 1_000_00,
        vatRate: '21',
      });
    }
    // What is dearer waits, until who works here becomes coordinator or there is another mandate.
    await backend.ask('budget.saveMandate', { mandateCents: 500_00 });
    const world = new MoneyWorld(backend, cleanup);
    await world.coordinate(false);
    return world;
  }

  /** One of these, by a number of chance; `null`: there are none. */
  pick<One>(all: readonly One[], chance: number): One | null {
    return all[chance % Math.max(1, all.length)] ?? null;
  }

  async ids(
    table:
      | 'fund'
      | 'client'
      | 'order_line'
      | 'purchase_order'
      | 'invoice'
      | 'fund_entry'
      | 'product'
      | 'funding_key',
  ): Promise<number[]> {
    const rows = await this.backend.db().selectFrom(table).select('id').orderBy('id').execute();
    return rows.map(({ id }) => id);
  }

  /** A number that no invoice has. */
  newNumber(): string {
    this.#lastNumber += 1;
    return `F-${this.#lastNumber}`;
  }

  /**
   * Asks what a user would ask; what is refused is refused with a reason. What is accepted is, when asked
   * so, undone and done again: both leave the file as it was.
   *
   * @returns the answer; `null`: it was refused
   */
  async attempt<Name extends BackendCallName>(
    name: Name,
    input: CallInput<Name>,
    undoOnce = false,
  ): Promise<CallOutput<Name> | null> {
    const before = undoOnce ? await fileDump(this.backend) : null;
    const answer = await this.backend.call(name, input);
    if (!answer.ok) {
      if (expected.includes(answer.error.code)) return null;
      throw new Error(`${name}: ${answer.error.code}`, {
        cause: this.backend.unexpected.at(-1)?.error,
      });
    }
    this.#count(name);
    if ('overrides' in input && input.overrides?.length) this.#count('overrides');
    await this.#verifyRules(name);
    const { changeId } = answer.value as { readonly changeId?: number };
    if (changeId === undefined || changeId === 0) return answer.value;
    this.changes.push(changeId);
    if (before !== null) await this.#thereAndBack(changeId, before);
    return answer.value;
  }

  async #thereAndBack(changeId: number, before: Record<string, unknown[]>): Promise<void> {
    const after = await fileDump(this.backend);
    const undone = await this.#undo(changeId);
    if (!undone.ok) {
      // Of a fund that is overspent nothing is committed anew, not even by taking back.
      await this.#expectNotAllowed(undone.error.message);
      return;
    }
    expect(await fileDump(this.backend)).toEqual(before);
    await this.verify();
    this.changes.push(undone.value.changeId);
    const redone = await this.#undo(undone.value.changeId);
    if (!redone.ok) {
      // An invoice above what is free has a reason, and nobody gives one when doing it again.
      await this.#expectNotAllowed(redone.error.message);
      expect(await fileDump(this.backend)).toEqual(before);
      return;
    }
    expect(await fileDump(this.backend)).toEqual(after);
    this.changes.push(redone.value.changeId);
  }

  /**
   * Undoes by who may not decide and as if a list had made another group of every client; where that is refused, by
   * who is at work, and at last as all stands.
   */
  async #undo(changeId: number) {
    const undo = async () => {
      const answer = await this.backend.call('caseload.undoChange', { changeId });
      if (answer.ok) await this.#verifyRules('caseload.undoChange');
      return answer;
    };
    const { mayDecide } = await this.backend.ask('budget.mandate', {});
    await this.coordinate(false);
    const byOther = await this.inOtherGroup(undo);
    await this.coordinate(mayDecide);
    if (byOther.ok) return byOther;
    const inOther = await this.inOtherGroup(undo);
    return inOther.ok ? inOther : undo();
  }

  /** Does something while every client is of a group that most funds for a group are not for. */
  async inOtherGroup<Done>(act: () => Promise<Done>): Promise<Done> {
    const db = this.backend.db();
    const stood = await db.selectFrom('client').select(['id', 'target_group']).execute();
    await db.updateTable('client').set({ target_group: 'oudkomer' }).execute();
    const done = await act();
    for (const { id, target_group } of stood) {
      await db.updateTable('client').set({ target_group }).where('id', '=', id).execute();
    }
    return done;
  }

  /**
   * Why what was just done may not be taken back: it costs what is not there, more than one may decide, or what a
   * fund does not pay any more.
   */
  async #expectNotAllowed(message: string): Promise<void> {
    const { mayDecide } = await this.backend.ask('budget.mandate', {});
    const unpaid =
      /is alleen voor|betaalt niet voor|betaalt geen|is te besteden|Er kan niets mee naar/;
    const reasons = [/tekort/, unpaid, ...(mayDecide ? [] : [/coördinator/])];
    expect(message).toSatisfy((text: string) => reasons.some((reason) => reason.test(text)));
  }

  #count(what: string): void {
    this.accepted.set(what, (this.accepted.get(what) ?? 0) + 1);
  }

  async #verifyRules(name: BackendCallName): Promise<void> {
    await this.#standing.verify(this.backend, name);
    await this.#paid.verify(this.backend, name);
  }

  /** Whether who works here may decide, or only somebody else. */
  coordinate(coordinator: boolean): Promise<void> {
    return deciding(this.backend.db(), coordinator);
  }

  /** Lets who may decide be at work while something is let pass by who may. */
  async passesAs(
    { pass, may }: { readonly pass: boolean; readonly may: boolean },
    act: () => Promise<unknown>,
  ): Promise<void> {
    const { mayDecide } = await this.backend.ask('budget.mandate', {});
    if (pass && may) await this.coordinate(true);
    await act();
    if (pass && may) await this.coordinate(mayDecide);
  }

  /** The checker finds nothing, and nothing failed that no user could help. */
  async verify(): Promise<void> {
    const { faults } = await this.backend.ask('budget.check', {});
    expect(faults).toEqual([]);
    expect(this.backend.unexpected).toEqual([]);
  }
}
