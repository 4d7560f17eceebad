import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { contract } from '#shared/ipc/contract.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { call, messageOf } from '../../lib/call.ts';
import { useChange } from '../../lib/use-change.ts';
import { Acting } from '../../ui/acting.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/fields.tsx';
import { Form } from '../../ui/form-layout.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { Panel } from '../../ui/panel.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { WorkButton } from '../../ui/work-button.tsx';
import type { BackupList } from './backup-list.ts';
import { texts } from './texts.ts';

const words = texts.second;

export interface SecondPlacePanelProps {
  readonly list: BackupList;
  readonly reachedOn: IsoDate | null;
}

/** Where this computer takes the backups as well, and how long the team may go without. */
export function SecondPlacePanel({ list, reachedOn }: SecondPlacePanelProps) {
  const { second, secondFailure, secondPlaceDays } = list;
  return (
    <Panel title={words.title}>
      <div className="b-backup-side">
        <p>{words.why}</p>
        <Place second={second} />
        <p>{reachedOn === null ? words.never : words.reached(formatDate(reachedOn))}</p>
        {second !== null && secondFailure !== null && second.reachable && (
          <MessagePanel severity="warning">{secondFailure}</MessagePanel>
        )}
        <Choice chosen={second !== null} />
        <p className="t-second t-label">{words.perComputer}</p>
        <Days key={secondPlaceDays} days={secondPlaceDays} />
      </div>
    </Panel>
  );
}

function Place({ second }: Pick<BackupList, 'second'>) {
  if (second === null) return <p className="t-second">{words.none}</p>;
  return (
    <>
      <p className="b-backup-folder">
        <span className="t-second t-label">{words.where}</span> {second.folder}
      </p>
      {!second.reachable && <MessagePanel severity="warning">{words.unreachable}</MessagePanel>}
      {second.sameDisk && <MessagePanel severity="warning">{words.sameDisk}</MessagePanel>}
    </>
  );
}

function Choice({ chosen }: { readonly chosen: boolean }) {
  const memory = useQueryClient();
  const refresh = () => memory.invalidateQueries();
  const choose = useMutation({
    mutationFn: () => call('desktop.chooseBackupFolder', {}),
    onSuccess: async (answer) => {
      if (answer !== null) showToast(words.chosen);
      await refresh();
    },
  });
  const forget = useMutation({
    mutationFn: () => call('desktop.forgetBackupFolder', {}),
    onSuccess: async () => {
      showToast(words.forgotten);
      await refresh();
    },
  });
  const problem = choose.error ?? forget.error;
  return (
    <>
      {problem !== null && <MessagePanel severity="error">{messageOf(problem)}</MessagePanel>}
      <div className="b-backup-buttons">
        <Acting>
          <Button onClick={() => choose.mutate()}>{chosen ? words.other : words.choose}</Button>
        </Acting>
        {chosen && (
          <Acting>
            <Button onClick={() => forget.mutate()}>{words.forget}</Button>
          </Acting>
        )}
      </div>
    </>
  );
}

function Days({ days }: { readonly days: number }) {
  const save = useChange('backups.saveSettings');
  const form = useTredeForm({
    initial: { secondPlaceDays: String(days) },
    labels: { secondPlaceDays: words.days },
    missing: { secondPlaceDays: words.daysMissing },
    schema: contract['backups.saveSettings'].input,
    toInput: (_values, read) => ({ secondPlaceDays: read.number('secondPlaceDays') }),
  });
  const send = form.submit(async (input) => {
    await save.mutateAsync(input);
    showToast(words.savedDays);
  });
  return (
    <Form label={words.days} onSubmit={send} unsaved={form.changed}>
      <ErrorSummary {...form.summary} />
      <div className="b-backup-days">
        <TextField {...form.field('secondPlaceDays')} hint={words.daysHint} width="88px" />
        <Acting>
          <WorkButton type="submit" busy={form.sending}>
            {words.saveDays}
          </WorkButton>
        </Acting>
      </div>
    </Form>
  );
}
