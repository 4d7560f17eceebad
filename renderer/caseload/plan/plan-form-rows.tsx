import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { PlanFormRow } from './plan-form-row.tsx';
import { freeRow, moved, orderOf, rowsOf } from './plan-rows.ts';
import { planTexts } from './texts.ts';

export interface PlanFormRowsProps {
  /** Where the link of the error summary goes. */
  readonly id: string;
  readonly title: string;
  readonly error: string | undefined;
  readonly order: string;
  readonly onOrder: (order: string) => void;
  /** Puts the fields of a new row at what a new row has. */
  readonly onNew: (row: number) => void;
  /** `Stap 2`. */
  readonly nameOf: (place: number) => string;
  /** What the fields are, above them where they stand side by side; each field says it too. */
  readonly heads: readonly string[];
  readonly addLabel: string;
  /** The field that takes the focus in a new row. */
  readonly firstFieldId: (row: number) => string;
  readonly children: (row: number, place: number) => ReactNode;
}

/** Rows that can be added, moved and removed, also by keyboard alone; what happens is said. */
export function PlanFormRows(props: PlanFormRowsProps) {
  const { id, order, onOrder, nameOf } = props;
  const { form: words } = planTexts;
  const [said, setSaid] = useState('');
  const rows = rowsOf(order);
  const free = freeRow(rows);
  const focusSoon = (elementId: string) => {
    requestAnimationFrame(() => document.getElementById(elementId)?.focus());
  };
  const add = () => {
    if (free === null) return;
    props.onNew(free);
    onOrder(orderOf([...rows, free]));
    focusSoon(props.firstFieldId(free));
  };
  /** Enter in the text of a row goes on to the next, as in a list on paper; it does not send half a plan. */
  const onEnter = (row: number, index: number) => (event: KeyboardEvent<HTMLElement>) => {
    const { target, key, ctrlKey, metaKey } = event;
    if (key !== 'Enter' || ctrlKey || metaKey || event.defaultPrevented) return;
    if (!(target instanceof HTMLInputElement) || target.id !== props.firstFieldId(row)) return;
    event.preventDefault();
    const next = rows[index + 1];
    if (next !== undefined) focusSoon(props.firstFieldId(next));
    else if (target.value.trim() !== '') add();
  };
  return (
    <fieldset id={id} tabIndex={-1} className="c-plan-rows">
      <legend>{props.title}</legend>
      {props.error !== undefined && <p className="c-plan-rows-error">{props.error}</p>}
      {rows.length > 0 && (
        <p className="c-plan-heads" aria-hidden>
          {props.heads.map((head) => (
            <span key={head}>{head}</span>
          ))}
        </p>
      )}
      <ul>
        {rows.map((row, index) => {
          const name = nameOf(index + 1);
          return (
            <PlanFormRow
              key={row}
              name={name}
              first={index === 0}
              last={index === rows.length - 1}
              onKeyDown={onEnter(row, index)}
              onMove={(by) => {
                onOrder(orderOf(moved(rows, row, by)));
                setSaid(words.moved(name, index + 1 + by));
              }}
              onRemove={() => {
                const left = rows.filter((one) => one !== row);
                onOrder(orderOf(left));
                setSaid(words.removed(name));
                const next = left[Math.min(index, left.length - 1)];
                focusSoon(next === undefined ? `${id}-add` : props.firstFieldId(next));
              }}
            >
              {props.children(row, index + 1)}
            </PlanFormRow>
          );
        })}
      </ul>
      <Button
        id={`${id}-add`}
        size="xs"
        leftSection={<IconPlus size={16} aria-hidden />}
        disabled={free === null}
        onClick={add}
      >
        {props.addLabel}
      </Button>
      {free === null && <p className="t-second t-label">{words.full}</p>}
      <p className="c-plan-said" role="status">
        {said}
      </p>
    </fieldset>
  );
}
