import { ActionIcon, Button } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { StoredRecord } from '#shared/caseload/records/all-records.ts';
import { endedWithoutResult, takesPlace } from '#shared/caseload/rules.ts';
import type { ClientDetail, ClientTrajectory } from '#shared/caseload/schema.ts';
import { toIsoDate, type IsoDate } from '#shared/kernel/dates.ts';
import { fullName } from '#shared/kernel/person-name.ts';
import { href, paths } from '../../lib/paths.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import { RecordDialog } from '../records/record-dialog.tsx';
import { FreeTrajectoryDialog } from './free-trajectory-dialog.tsx';
import type { OrderMenuOf } from './order-menu-of.ts';
import { ResultDialog } from './result-dialog.tsx';
import { tabTexts as texts } from './tab-texts.ts';
import { trajectoryColumns } from './trajectory-columns.tsx';

export interface PersonTrajectoriesProps {
  readonly title: string;
  readonly client: ClientDetail;
  readonly records: readonly StoredRecord<'trajectory'>[];
  readonly orderMenu: OrderMenuOf;
}

type Open =
  | { readonly dialog: 'free' }
  | { readonly dialog: 'result' | 'change'; readonly trajectory: ClientTrajectory };

/** Over, and nobody noted what came of it; or running, as it may end any day. */
const asksResult = (trajectory: ClientTrajectory, today: IsoDate): boolean =>
  trajectory.status === 'loopt' || endedWithoutResult(today, trajectory);

/** No order, and no cost from a list: nothing is lost with it. */
const costsNothing = ({ orderId, fundNames, paidCents }: ClientTrajectory): boolean =>
  orderId === null && fundNames.length === 0 && paidCents === 0;

/** Asked for, and nobody bought it or refused it yet. */
const isAsked = ({ status }: ClientTrajectory): boolean =>
  status === 'aangevraagd' || status === 'wachtlijst';

/** The trajectories of one person as a table, with what can be done about each. */
export function PersonTrajectories({ title, client, records, orderMenu }: PersonTrajectoriesProps) {
  const [open, setOpen] = useState<Open | null>(null);
  const { id: clientId, firstName, trajectories } = client;
  const name = fullName(client);
  const today = toIsoDate(new Date());
  const actions = (trajectory: ClientTrajectory) => (
    <div className="c-trajectory-actions">
      {asksResult(trajectory, today) && (
        <Button
          size="xs"
          aria-label={texts.resultOf(trajectory.typeName)}
          onClick={() => setOpen({ dialog: 'result', trajectory })}
        >
          {texts.result}
        </Button>
      )}
      {isAsked(trajectory) && (
        <Button
          component="a"
          size="xs"
          aria-label={texts.buyAsked(trajectory.typeName)}
          href={href(paths.buyRequest(clientId, trajectory.id))}
        >
          {texts.buy}
        </Button>
      )}
      {takesPlace(trajectory) && (
        <ActionIcon
          size={26}
          aria-label={texts.change(trajectory.typeName)}
          onClick={() => setOpen({ dialog: 'change', trajectory })}
        >
          <IconPencil size={16} aria-hidden />
        </ActionIcon>
      )}
      {orderMenu(trajectory, { id: clientId, name })}
    </div>
  );
  return (
    <Panel
      flush
      title={title}
      aside={
        <Button
          size="xs"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setOpen({ dialog: 'free' })}
        >
          {texts.addFree}
        </Button>
      }
    >
      {trajectories.length === 0 ? (
        <p className="c-types-line">
          {texts.none(firstName)} <a href={href(paths.buy(clientId))}>{texts.buyFor(firstName)}</a>
        </p>
      ) : (
        <div className="c-trajectories">
          <DataTable
            label={title}
            density="roomy"
            rows={trajectories}
            rowKey={({ id }) => id}
            columns={trajectoryColumns(client, actions)}
          />
        </div>
      )}
      <TrajectoryDialog
        open={open}
        clientId={clientId}
        name={name}
        records={records}
        onClose={() => setOpen(null)}
      />
    </Panel>
  );
}

interface TrajectoryDialogProps extends Pick<PersonTrajectoriesProps, 'records'> {
  readonly open: Open | null;
  readonly clientId: number;
  readonly name: string;
  readonly onClose: () => void;
}

function TrajectoryDialog({ open, clientId, name, records, onClose }: TrajectoryDialogProps) {
  if (open === null) return null;
  if (open.dialog === 'free') {
    return <FreeTrajectoryDialog clientId={clientId} name={name} onClose={onClose} />;
  }
  const { id } = open.trajectory;
  if (open.dialog === 'result') {
    return <ResultDialog clientId={clientId} trajectoryId={id} onClose={onClose} />;
  }
  const record = records.find((one) => one.id === id);
  if (record === undefined) return null;
  return (
    <RecordDialog
      clientId={clientId}
      kind="trajectory"
      record={record}
      removable={costsNothing(open.trajectory)}
      onClose={onClose}
    />
  );
}
