import { useState } from 'react';
import { decisionKinds, fundSources, type FundPosition } from '#shared/budget/fund.ts';
import { contract } from '#shared/ipc/contract.ts';
import { costKinds } from '#shared/kernel/cost-kind.ts';
import { toIsoDate } from '#shared/kernel/dates.ts';
import { draftKey } from '#shared/kernel/drafts.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { formatEuro } from '#shared/kernel/money.ts';
import { targetGroups } from '#shared/kernel/target-group.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { dateText } from '../../ui/parse-fields.ts';
import { useTredeForm, type FieldReader } from '../../ui/use-trede-form.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { readYear } from './read-year.ts';
import { texts } from './texts.ts';

const { form: words } = texts;

/** What stands in the form at first. A new fund has an amount a year: most have. */
const textsOf = (fund: FundPosition | null, year: number) => ({
  name: fund?.name ?? '',
  source: fund?.source ?? '',
  scope: fund?.perYear === false ? 'looptijd' : 'jaar',
  repay: fund?.repay === true ? 'ja' : 'nee',
  spendFrom: dateText(fund?.spendFrom ?? null),
  spendUntil: dateText(fund?.spendUntil ?? null),
  targetGroup: fund?.targetGroup ?? '',
  settledFromYear: fund?.settledFromYear?.toString() ?? '',
  settledUntilYear: fund?.settledUntilYear?.toString() ?? '',
  costKinds: (fund?.costKinds ?? []).join(','),
  note: fund?.note ?? '',
  // Of a new fund alone: what was decided of one that is there is in its ledger.
  amountCents: '',
  kind: 'begroting',
  budgetYear: String(year),
  date: dateText(toIsoDate(new Date())),
  reference: '',
});

const storedOf = (fund: FundPosition) => ({
  name: fund.name,
  source: fund.source,
  perYear: fund.perYear,
  repay: fund.repay,
  spendFrom: fund.spendFrom,
  spendUntil: fund.spendUntil,
  targetGroup: fund.targetGroup,
  settledFromYear: fund.settledFromYear,
  settledUntilYear: fund.settledUntilYear,
  costKinds: fund.costKinds,
  note: fund.note,
});

/** The kinds that are ticked; `null`: none, so all are paid. */
export const kindsOf = (text: string) => {
  const chosen = costKinds.filter((kind) => text.split(',').includes(kind));
  return chosen.length === 0 ? null : chosen;
};

const yearOrNothing = (text: string): number | null => {
  const year = readYear(text);
  return Number.isNaN(year) ? null : year;
};

/** What was decided of a new fund; `null`: no amount was filled in. */
function firstDecision(
  values: ReturnType<typeof textsOf>,
  read: FieldReader<'amountCents' | 'date' | 'budgetYear'>,
) {
  const amountCents = read.amount('amountCents');
  if (amountCents === null) return null;
  return {
    kind: decisionKinds.find((kind) => kind === values.kind) ?? decisionKinds[0],
    budgetYear: values.scope === 'jaar' ? read.number('budgetYear') : null,
    date: read.date('date') ?? '',
    reference: values.reference,
    amountCents,
  };
}

/** The form of a fund, new (`null`) or to change. */
export function useFundForm(fund: FundPosition | null, year: number, onSaved: (id: Id) => void) {
  const save = useUndoableChange('budget.saveFund');
  const [before] = useState(fund);
  const form = useTredeForm({
    initial: textsOf(fund, year),
    labels: words.fields,
    schema: contract['budget.saveFund'].input,
    toInput: (values, read) => ({
      id: fund?.id ?? null,
      before,
      name: values.name,
      source: fundSources.find((source) => source === values.source) ?? null,
      perYear: values.scope === 'jaar',
      repay: values.repay === 'ja',
      spendFrom: read.date('spendFrom'),
      spendUntil: read.date('spendUntil'),
      targetGroup: targetGroups.find((group) => group === values.targetGroup) ?? null,
      settledFromYear: yearOrNothing(values.settledFromYear),
      settledUntilYear: yearOrNothing(values.settledUntilYear),
      costKinds: kindsOf(values.costKinds),
      note: read.text('note'),
      first: fund === null ? firstDecision(values, read) : null,
    }),
    check: ({ settledFromYear, settledUntilYear, amountCents, date, reference }) => ({
      ...(amountCents.trim() === '' && reference.trim() !== ''
        ? { amountCents: words.amountMissing }
        : {}),
      ...(amountCents.trim() !== '' && date.trim() === '' ? { date: words.dateMissing } : {}),
      ...(Number.isNaN(readYear(settledFromYear)) ? { settledFromYear: words.yearUnreadable } : {}),
      ...(Number.isNaN(readYear(settledUntilYear))
        ? { settledUntilYear: words.yearUnreadable }
        : {}),
    }),
  });
  const draft = useDraft(draftKey('fund', { subject: fund?.id ?? null }), form, {
    stored: fund === null ? null : storedOf(fund),
  });
  const submit = form.submit(async (input) => {
    const { fundId } = await save(
      input,
      fund !== null
        ? words.changed(input.name)
        : input.first === null
          ? words.added(input.name)
          : words.addedWith(input.name, formatEuro(input.first.amountCents)),
    );
    draft.done();
    onSaved(fundId);
  });
  return { form, draft, submit };
}
