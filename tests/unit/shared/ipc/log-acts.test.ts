import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { callNames, contract, type CallOnFile } from '#shared/ipc/contract.ts';
import { exportCalls } from '#shared/ipc/calls/team-log.ts';
import { logActs } from '#shared/ipc/log-acts.ts';
import { knownActs } from '#shared/team/log/acts.ts';
import type { SubjectKind } from '#shared/team/log/kinds.ts';

const onFile = callNames.filter(
  (name): name is CallOnFile =>
    contract[name].needs === 'open-file' && contract[name].handledBy === 'backend',
);

const shapeOf = (name: CallOnFile): string[] => {
  const input: unknown = contract[name].input;
  return input instanceof z.ZodObject ? Object.keys(input.shape) : [];
};

/** What an input names decides what the call is about. */
const kindOfKey: Readonly<Record<string, SubjectKind>> = {
  clientId: 'klant',
  orderId: 'order',
  invoiceId: 'factuur',
  importId: 'import',
  userId: 'gebruiker',
};

/** Lists that may be narrowed down to one client, what main tells of it, and who comes into a course. */
const otherwise = new Set<CallOnFile>([
  'caseload.signals',
  'team.noteExport',
  'purchasing.addParticipant',
  'purchasing.checkParticipant',
  'purchasing.invoices',
]);

describe('what the log says of each call', () => {
  it.each(onFile)('%s: an action in Dutch, and what it is about', (name) => {
    const act = logActs[name];
    expect(act.says).toMatch(/^[A-Z][^.!?]{5,79}$/);
    // What is noted has an object, always.
    if (act.noted !== 'never' && name !== 'team.noteExport') expect(act.kind).not.toBeNull();
    for (const key of shapeOf(name)) {
      const kind = kindOfKey[key];
      if (kind !== undefined && !otherwise.has(name)) expect(act.kind, key).toBe(kind);
    }
  });

  it('leaves nothing out that names a client, an order or an invoice', () => {
    const left = onFile.filter((name) => logActs[name].noted === 'never');
    const named = left.filter((name) => shapeOf(name).some((key) => key in kindOfKey));
    expect(named).toEqual([]);
  });

  it('leaves nothing out that changes something, but for what is typed and not kept yet', () => {
    const changing =
      /\.(save|add|remove|undo|change|move|record|pay|cancel|close|decide|make|reset|new)[A-Z]/;
    const left = onFile.filter((name) => logActs[name].noted === 'never' && changing.test(name));
    expect(left).toEqual([]);
  });

  it('stands in one table', async () => {
    const rows = onFile
      .toSorted()
      .map((name) => [name, logActs[name].noted, logActs[name].kind ?? '-', logActs[name].says])
      .map(([name = '', noted = '', kind = '', says = '']) =>
        [name.padEnd(34), noted.padEnd(8), kind.padEnd(13), says].join(' '),
      );
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('./log-acts.snapshot.txt');
  });

  it('knows each way out of the app', () => {
    const ways = callNames.filter((name) => name.startsWith('desktop.save'));
    expect(ways.sort()).toEqual([...exportCalls].sort());
    for (const way of exportCalls) expect(knownActs[way].group).toBe('export');
  });

  it('says nothing twice in the same words', () => {
    const said = Object.values(knownActs).map(({ says }) => says);
    expect(said.filter((one, at) => said.indexOf(one) !== at)).toEqual([]);
  });
});
