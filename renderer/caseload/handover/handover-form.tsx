import type { ClientRow } from '#shared/caseload/schema.ts';
import {
  countByCaseManager,
  countCaseload,
  emptyCaseload,
  type CaseloadCount,
} from '#shared/caseload/team/caseload.ts';
import { normOf } from '#shared/caseload/team/norm.ts';
import type { TeamSettings } from '#shared/caseload/team/schema.ts';
import { everybodyText } from '#shared/caseload/team/texts.ts';
import { toIsoDate } from '#shared/kernel/dates.ts';
import { DraftLine } from '../../ui/draft-line.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { SelectField } from '../../ui/fields.tsx';
import { DateField } from '../../ui/read-fields.tsx';
import { FieldRow, Form, SubmitActions } from '../../ui/form-layout.tsx';
import { Panel } from '../../ui/panel.tsx';
import { AlongPanel } from './along-panel.tsx';
import { ClientChoice } from './client-choice.tsx';
import { chosenInList, guidedWith, nobody } from './handed-clients.ts';
import { handoverTexts as texts } from './texts.ts';
import { useHandover } from './use-handover.ts';

interface HandoverFormProps {
  readonly clients: readonly ClientRow[];
  readonly settings: TeamSettings;
}

const byName = new Intl.Collator('nl').compare;

/** From whom to whom, which clients, and what goes along. */
export function HandoverForm({ clients, settings }: HandoverFormProps) {
  const { form, draft, inList, ofManager, chosen, setChosen, setFrom, submit } = useHandover(
    clients,
    settings.me,
  );
  const today = toIsoDate(new Date());
  const counts = countByCaseManager(clients, today);
  const managers = [...counts.keys()].filter((name) => name !== null).sort(byName);
  const { from, to } = form.values;
  const guided = guidedWith(clients, chosen, to, today);
  const member = settings.members.find(({ name }) => name === to);
  const norm = member === undefined ? null : normOf(member, settings.thresholds);
  const aboveNorm = norm !== null && guided > norm ? { guided, norm } : null;
  // A long name leaves no room for it in the field itself.
  const fromCount =
    from === chosenInList
      ? countCaseload(ofManager, today)
      : from === ''
        ? undefined
        : counts.get(from === nobody ? null : from);
  const optionOf = (value: string, name: string, count: CaseloadCount | undefined) => ({
    value,
    label: texts.fromOption(name, everybodyText(count ?? emptyCaseload)),
  });
  const colleagues = settings.members
    .filter(({ active, name }) => active && name !== form.values.from)
    .map(({ name }) => ({ value: name, label: name }));
  const ids = form.field('clientIds');
  return (
    <Form label={texts.title} unsaved={form.changed} kept={draft.kept} onSubmit={submit}>
      <DraftLine draft={draft} />
      <ErrorSummary {...form.summary} />
      <Panel title={texts.who}>
        <FieldRow>
          <SelectField
            {...form.field('from')}
            hint={fromCount === undefined ? '\u00a0' : everybodyText(fromCount)}
            placeholder={texts.chooseFrom}
            onChange={setFrom}
            options={[
              ...(inList.length > 0
                ? [{ value: chosenInList, label: texts.inList(inList.length) }]
                : []),
              ...managers.map((name) => optionOf(name, name, counts.get(name))),
              ...(counts.has(null) ? [optionOf(nobody, texts.nobody, counts.get(null))] : []),
            ]}
          />
          <SelectField
            {...form.field('to')}
            hint={'\u00a0'}
            placeholder={texts.chooseTo}
            options={colleagues}
          />
          <DateField {...form.field('since')} near="nearest" />
        </FieldRow>
      </Panel>
      <Panel title={texts.which}>
        {form.values.from === '' ? (
          <p id={ids.id} tabIndex={-1} className="t-second">
            {texts.firstFrom}
          </p>
        ) : ofManager.length === 0 ? (
          <p className="t-second">{texts.noClients}</p>
        ) : (
          <ClientChoice
            key={form.values.from}
            id={ids.id}
            error={ids.error}
            clients={ofManager}
            chosen={new Set(chosen.map(({ id }) => id))}
            onChoose={setChosen}
          />
        )}
      </Panel>
      {chosen.length > 0 && (
        <AlongPanel
          others={from === chosenInList ? clients : ofManager}
          chosen={chosen}
          to={to}
          aboveNorm={aboveNorm}
        />
      )}
      <SubmitActions
        label={chosen.length === 0 ? texts.submitNone : texts.submit(chosen.length)}
        sending={form.sending}
      />
    </Form>
  );
}
