import { Button } from '@mantine/core';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useNoChanges } from '../lib/no-changes.ts';
import { useHeightProperty } from './use-height-property.ts';
import { WorkButton } from './work-button.tsx';
import './fields.css';

/** Fields side by side, under each other where there is no room. */
export function FieldRow({ children }: { readonly children: ReactNode }) {
  return <div className="t-form-row">{children}</div>;
}

export interface FormProps {
  /** `form.submit(...)` of `useTredeForm`. */
  readonly onSubmit: (event: { preventDefault: () => void }) => void;
  readonly label?: string;
  /** `form.changed` of `useTredeForm`: locking then asks first. */
  readonly unsaved?: boolean;
  /** `draft.kept` of `useDraft`: what was typed is safe, so locking does not ask. */
  readonly kept?: boolean;
  readonly children: ReactNode;
}

/** A form of which the browser checks nothing: the sentences are ours. */
export function Form({ onSubmit, label, unsaved, kept, children }: FormProps) {
  return (
    <form
      className="t-form"
      noValidate
      aria-label={label}
      data-unsaved={
        unsaved !== true || kept === true ? undefined : kept === false ? 'draft' : 'lost'
      }
      onSubmit={(event) => {
        // A form in a dialog stands beside the form that opened it; for React it is inside.
        event.stopPropagation();
        onSubmit(event);
      }}
    >
      {children}
    </form>
  );
}

/** Whether a form on screen holds input that would be gone with it. */
export const hasUnsavedInput = (): boolean => document.querySelector('form[data-unsaved]') !== null;

/** Whether a form on screen holds input of which no draft is made either. */
export const hasInputWithoutDraft = (): boolean =>
  document.querySelector('form[data-unsaved]:not([data-unsaved="draft"])') !== null;

/**
 * Brings what takes the focus into view as a whole: the browser itself does so only for the line with the
 * cursor, and not for where a dialog begins. What is pressed stays where it is. Gives the end of it.
 */
function showFocused(dialog: HTMLElement): () => void {
  let pressing = false;
  const press = ({ type }: PointerEvent) => {
    pressing = type === 'pointerdown';
  };
  const show = ({ target }: FocusEvent) => {
    const box = target instanceof HTMLElement ? target : null;
    if (pressing || box === null || box.closest('header, .t-form-foot') !== null) return;
    box.scrollIntoView({ block: 'nearest' });
  };
  const presses = ['pointerdown', 'pointerup', 'pointercancel'] as const;
  for (const type of presses) window.addEventListener(type, press, true);
  dialog.addEventListener('focusin', show);
  return () => {
    for (const type of presses) window.removeEventListener(type, press, true);
    dialog.removeEventListener('focusin', show);
  };
}

/** What had the focus went with what stood here before: from nowhere, Tab goes on behind the dialog. */
function takeLostFocus(dialog: HTMLElement, buttons: HTMLElement): void {
  if (document.activeElement !== document.body) return;
  const next = dialog.querySelector('[data-autofocus]') ?? buttons.querySelector('button');
  if (next instanceof HTMLElement) next.focus({ preventScroll: true });
}

const dialogOf = (element: HTMLElement) => element.closest<HTMLElement>('[role="dialog"]');

/**
 * The buttons under a form. In a dialog they stay in view while the rest scrolls, and what takes the focus
 * is kept clear of them: their height is a custom property of the dialog.
 */
export function FormActions({ children }: { readonly children: ReactNode }) {
  const foot = useRef<HTMLDivElement>(null);
  useHeightProperty(foot, '--dialog-foot', { hostOf: dialogOf });
  useEffect(() => {
    const buttons = foot.current;
    const dialog = buttons === null ? null : dialogOf(buttons);
    if (buttons === null || dialog === null) return undefined;
    takeLostFocus(dialog, buttons);
    return showFocused(dialog);
  }, []);
  return (
    <div ref={foot} className="t-form-actions t-form-foot">
      {children}
    </div>
  );
}

/** The way back out of a form: a button, or a link to another page. */
type Cancel = { readonly label: string } & (
  { readonly onClick: () => void } | { readonly href: string }
);

export interface SubmitActionsProps {
  readonly label: string;
  /** `form.sending` of `useTredeForm`: the button rests. */
  readonly sending: boolean;
  /** What the button says meanwhile; left out, the same. */
  readonly busy?: string;
  readonly cancel?: Cancel;
  /** Other ways on, before the way back. */
  readonly also?: ReactNode;
  /** `large` on the first-run and unlock screens. */
  readonly size?: 'normal' | 'large';
  /** Another button of the page is the primary one. */
  readonly secondary?: boolean;
  /** Nothing in the file changes: it may be sent while a colleague works in it. */
  readonly onlyReads?: boolean;
  /** Behind the way back. */
  readonly children?: ReactNode;
}

/** The foot of a form: the button that sends it, and the way back. */
export function SubmitActions(props: SubmitActionsProps) {
  const { label, sending, busy, cancel, size } = props;
  const reasonId = useId();
  const noChanges = useNoChanges();
  const reason = props.onlyReads === true ? null : noChanges;
  const look = size === 'large' ? ({ size: 'md' } as const) : {};
  const quiet = size === 'large' ? ({ size: 'md', variant: 'subtle' } as const) : {};
  return (
    <FormActions>
      <WorkButton
        {...(props.secondary === true ? {} : { variant: 'filled' })}
        type="submit"
        busy={sending || reason !== null}
        aria-describedby={reason === null ? undefined : reasonId}
        {...look}
      >
        {sending ? (busy ?? label) : label}
      </WorkButton>
      {props.also}
      {cancel !== undefined &&
        ('href' in cancel ? (
          <Button component="a" href={cancel.href} {...quiet}>
            {cancel.label}
          </Button>
        ) : (
          <Button onClick={cancel.onClick} {...quiet}>
            {cancel.label}
          </Button>
        ))}
      {props.children}
      {reason !== null && (
        <span id={reasonId} className="t-second">
          {reason}
        </span>
      )}
    </FormActions>
  );
}
