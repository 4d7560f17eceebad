import type { ReactNode } from 'react';
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
      data-unsaved={(unsaved === true && kept !== true) || undefined}
      onSubmit={onSubmit}
    >
      {children}
    </form>
  );
}

/** Whether a form on screen holds input that would be gone with it. */
export const hasUnsavedInput = (): boolean => document.querySelector('form[data-unsaved]') !== null;

/** The buttons under a form. */
export function FormActions({ children }: { readonly children: ReactNode }) {
  return <div className="t-form-actions">{children}</div>;
}
