import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { planTexts } from './texts.ts';

export interface PlanFormRowProps {
  /** `Stap 2`. */
  readonly name: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** Stays in the order of the keys, so that the focus does not jump away at the end of the list. */
const resting = { 'aria-disabled': true, 'data-resting': true } as const;

/** One row of the form with its buttons: up, down and away. */
export function PlanFormRow(props: PlanFormRowProps) {
  const { name, first, last, onMove, onRemove, children } = props;
  const { form: words } = planTexts;
  return (
    <li className="c-plan-row" onKeyDown={props.onKeyDown}>
      <div className="c-plan-row-fields">{children}</div>
      <div className="c-plan-row-buttons">
        <ActionIcon
          size={28}
          aria-label={words.up(name)}
          {...(first ? resting : {})}
          onClick={() => (first ? undefined : onMove(-1))}
        >
          <IconArrowUp size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          size={28}
          aria-label={words.down(name)}
          {...(last ? resting : {})}
          onClick={() => (last ? undefined : onMove(1))}
        >
          <IconArrowDown size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon size={28} aria-label={words.remove(name)} onClick={onRemove}>
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </div>
    </li>
  );
}
