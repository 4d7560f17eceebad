import { readyMadeReports } from '#shared/evaluation/reports/ready-made.ts';
import { checkedWordsSchema, mostCheckedWords } from '#shared/evaluation/schema.ts';
import type { CallOutput, ParsedInput } from '#shared/ipc/contract.ts';
import { beginChange } from '../../changes/change.ts';
import { keepSetting, readSetting } from '../../changes/stored-setting.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';

const settingName = 'checked-words';

type ByReport = CallOutput<'evaluation.checkedWords'>;

/** What was looked at, for each ready-made report of which something was; a report of the team has its own. */
export async function readCheckedWords(trx: TeamTransaction): Promise<ByReport> {
  const ids = readyMadeReports.map(({ id }) => id);
  const { values } = await readSetting<ByReport>(
    trx,
    settingName,
    Object.fromEntries(ids.map((id) => [id, checkedWordsSchema])),
    {},
    // What cannot be read is looked at again.
    Object.fromEntries(ids.map((id) => [id, []])),
  );
  return Object.fromEntries(Object.entries(values).filter(([, words]) => words.length > 0));
}

/** @throws Refusal `not-found` for a report that is not ready-made; `invalid-input` beyond what a report can hold */
export async function checkWords(
  { report, words, takenBack }: ParsedInput<'evaluation.checkWords'>,
  context: FileCallContext,
): Promise<{ changeId: number }> {
  if (!readyMadeReports.some(({ id }) => id === report)) {
    throw new Refusal(
      'not-found',
      'Trede kent dit rapport niet. Kies een ander rapport.',
      'report',
    );
  }
  const known = await readCheckedWords(context.trx);
  const before = known[report] ?? [];
  const all = takenBack
    ? before.filter((word) => !words.includes(word))
    : [...new Set([...before, ...words])];
  if (all.length > mostCheckedWords) {
    throw new Refusal('invalid-input', 'Er zijn al veel namen nagekeken. Wijzig deze naam.');
  }
  const change = beginChange(context, { call: 'evaluation.checkWords', clientId: null });
  await keepSetting(context.trx, change, settingName, { ...known, [report]: all });
  return { changeId: change.id };
}
