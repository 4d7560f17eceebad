import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { toIsoDate } from '#shared/kernel/dates.ts';
import type { CourseParticipant } from '#shared/purchasing/courses.ts';
import { messageOf } from '../../lib/call.ts';
import { href, paths } from '../../lib/paths.ts';
import { Acting } from '../../ui/acting.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { MoneyText } from '../../ui/money-text.tsx';
import { Panel } from '../../ui/panel.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { orderPageTexts } from '../order/texts.ts';
import { AddParticipant, type CourseParticipantsProps } from './add-participant.tsx';
import { cameOf } from './attendance.ts';
import './participants.css';

const texts = orderPageTexts.participants;

/** Who take part in a course, what each costs and how often each came. */
export function CourseParticipants({ order, course, ClientChoice }: CourseParticipantsProps) {
  const { participants, capacity, sharing } = course;
  const remove = useUndoableChange('purchasing.removeParticipant');
  const today = toIsoDate(new Date());
  const total = participants.reduce((sum, { shareCents }) => sum + shareCents, 0);
  const title = texts.title(participants.length, capacity);
  const mayChange = order.status !== 'geannuleerd' && order.status !== 'afgewezen';
  const leave = ({ id, name }: CourseParticipant) => {
    remove({ orderId: order.id, participantId: id }, texts.removed(name)).catch(
      (problem: unknown) => showToast(messageOf(problem)),
    );
  };
  return (
    <Panel flush title={title}>
      <p className="p-panel-line">{texts.sharing[sharing]}</p>
      <DataTable
        label={title}
        rows={participants}
        rowKey={({ id }) => id}
        empty={texts.none}
        columns={[
          {
            id: 'name',
            header: texts.columns.name,
            cell: ({ clientId, name, clientNumber }) => (
              <>
                <a href={href(paths.clientTab(clientId, 'trajecten'))}>{name}</a>{' '}
                <span className="p-beside t-figures">{clientNumber}</span>
              </>
            ),
            ...(participants.length > 1 ? { total: texts.together } : {}),
          },
          {
            id: 'came',
            header: texts.columns.came,
            cell: ({ id }) => {
              const { came, held } = cameOf(course, id, today);
              return <span className="t-figures">{texts.came(came, held)}</span>;
            },
          },
          {
            id: 'share',
            header: texts.columns.share,
            align: 'right',
            cell: ({ shareCents }) => <MoneyText unit="plain" cents={shareCents} />,
            ...(participants.length > 1 ? { total: <MoneyText unit="plain" cents={total} /> } : {}),
          },
          {
            id: 'actions',
            header: <span className="p-spoken">{texts.columns.actions}</span>,
            align: 'right',
            cell: (participant) =>
              mayChange && (
                <Acting>
                  <ActionIcon
                    size={26}
                    aria-label={texts.remove(participant.name)}
                    onClick={() => leave(participant)}
                  >
                    <IconX size={16} aria-hidden />
                  </ActionIcon>
                </Acting>
              ),
          },
        ]}
      />
      {mayChange && <AddParticipant order={order} course={course} ClientChoice={ClientChoice} />}
    </Panel>
  );
}
