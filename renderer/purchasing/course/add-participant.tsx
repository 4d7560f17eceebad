import { useState } from 'react';
import type { CallOutput } from '#shared/ipc/contract.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { fullName } from '#shared/kernel/person-name.ts';
import type { Course } from '#shared/purchasing/courses.ts';
import type { OrderDetail, Override } from '#shared/purchasing/orders.ts';
import { call, messageOf } from '../../lib/call.ts';
import { useCall } from '../../lib/use-call.ts';
import { showToast } from '../../ui/toast.tsx';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import type { ClientChoice } from '../../lib/client-choice.ts';
import { PassingDialog } from '../order/passing-dialog.tsx';
import { orderPageTexts } from '../order/texts.ts';
import { useNoChanges } from '../../lib/no-changes.ts';

const texts = orderPageTexts.participants;
const passing = orderPageTexts.passing.participant;

export interface CourseParticipantsProps {
  readonly order: OrderDetail;
  readonly course: Course;
  readonly ClientChoice: ClientChoice;
}

/** Somebody for whom a fund of the course may not pay. */
interface Asked {
  readonly clientId: Id;
  readonly name: string;
  readonly unmet: CallOutput<'purchasing.checkParticipant'>;
}

/** Gives one more client a place in a course; what a fund may not pay for this client is asked about first. */
export function AddParticipant({ order, course, ClientChoice }: CourseParticipantsProps) {
  const clients = useCall('caseload.names', {}).data ?? [];
  const add = useUndoableChange('purchasing.addParticipant');
  const [asked, setAsked] = useState<Asked | null>(null);
  const rests = useNoChanges();
  const { participants, capacity } = course;
  if (capacity !== null && participants.length >= capacity) {
    return <p className="p-panel-line">{texts.full}</p>;
  }
  if (rests !== null) return <p className="p-panel-line">{rests}</p>;
  const taking = new Set(participants.map(({ clientId }) => clientId));
  const others = clients.filter(({ id }) => !taking.has(id));
  const place = (clientId: Id, name: string, overrides: Override[] = []) =>
    add({ orderId: order.id, clientId, overrides }, texts.added(name));
  const placeIfAllowed = async (clientId: Id, name: string) => {
    const unmet = await call('purchasing.checkParticipant', { orderId: order.id, clientId });
    if (unmet.length === 0) await place(clientId, name);
    else setAsked({ clientId, name, unmet });
  };
  return (
    <div className="p-add-participant">
      <ClientChoice
        id="deelnemer-toevoegen"
        label={texts.add}
        clients={others}
        chosen={[]}
        onChange={([clientId]) => {
          const client = others.find(({ id }) => id === clientId);
          if (client === undefined) return;
          placeIfAllowed(client.id, fullName(client)).catch((problem: unknown) =>
            showToast(messageOf(problem)),
          );
        }}
      />
      {asked !== null && (
        <PassingDialog
          title={passing.title(asked.name)}
          line={passing.line(asked.name)}
          submit={passing.submit}
          unmet={asked.unmet}
          onPass={(overrides) => place(asked.clientId, asked.name, overrides)}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}
