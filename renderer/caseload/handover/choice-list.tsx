import { Checkbox } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { ClientRow } from '#shared/caseload/schema.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { handoverTexts as texts } from './texts.ts';

interface ChoiceListProps {
  readonly clients: readonly ClientRow[];
  readonly chosen: ReadonlySet<Id>;
  readonly onChoose: (ids: readonly Id[], along: boolean) => void;
}

const rowHeight = 50;

/** Only the rows in view exist; the arrows go from box to box, also to those that are not there yet. */
export function ChoiceList({ clients, chosen, onChoose }: ChoiceListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: clients.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const moveTo = (index: number) => {
    if (index < 0 || index >= clients.length) return;
    virtualizer.scrollToIndex(index, { align: 'auto' });
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"] input`)?.focus();
    });
  };
  return (
    <div ref={scroller} className="c-handover-list">
      <ul style={{ height: `${virtualizer.getTotalSize()}px` }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const client = clients[index];
          if (client === undefined) return null;
          return (
            <li
              key={client.id}
              data-index={index}
              aria-setsize={clients.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
              onKeyDown={(event) => {
                const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
                if (step === undefined) return;
                event.preventDefault();
                moveTo(index + step);
              }}
            >
              <Checkbox
                label={
                  <>
                    <strong>{client.lastName}</strong>, {client.firstName}
                  </>
                }
                description={factsOf(client)}
                checked={chosen.has(client.id)}
                onChange={(event) => onChoose([client.id], event.currentTarget.checked)}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** `204101, Jobcoaching, laatste contact 10-11-2026`. */
function factsOf({ clientNumber, trajectory, lastContactOn }: ClientRow): string {
  return [
    clientNumber,
    ...(trajectory === null ? [] : [trajectory.name]),
    ...(lastContactOn === null ? [] : [texts.lastContact(formatDate(lastContactOn))]),
  ].join(', ');
}
