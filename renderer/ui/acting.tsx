import { Menu, Tooltip } from '@mantine/core';
import { cloneElement, useId, type ReactElement, type ReactNode } from 'react';
import { useNoChanges } from '../lib/no-changes.ts';

/** What is taken over of a control. */
interface Control {
  readonly children?: ReactNode;
  readonly onClick?: unknown;
  readonly onKeyDown?: unknown;
  readonly onChange?: unknown;
  readonly closeMenuOnClick?: boolean;
}

export interface ActingProps {
  /** One control that changes something at once: a button, a line of a menu. */
  readonly children: ReactElement<Control>;
}

/** Above every menu. */
const layer = 1000;

/**
 * A control that changes something in the file at once. While nothing can be changed it rests, and can still be
 * reached with the keyboard: then it says why. Each control that acts at once stands in one of these; a test looks
 * for the others.
 */
export function Acting({ children: control }: ActingProps) {
  const reasonId = useId();
  const reason = useNoChanges();
  if (reason === null) return control;
  const resting = {
    'aria-disabled': true,
    'aria-describedby': reasonId,
    onClick: (event: Event) => event.preventDefault(),
    onKeyDown: undefined,
    onChange: undefined,
    children: (
      <>
        {control.props.children}
        <span id={reasonId} hidden>
          {reason}
        </span>
      </>
    ),
    // In a menu the reason stays in view.
    ...(isMenuItem(control) ? { closeMenuOnClick: false } : {}),
  };
  return (
    <Tooltip
      label={reason}
      zIndex={layer}
      events={{ hover: true, focus: true, touch: true }}
      openDelay={0}
    >
      {cloneElement(control, resting as Partial<Control>)}
    </Tooltip>
  );
}

const isMenuItem = ({ type }: ReactElement): boolean => type === Menu.Item;
