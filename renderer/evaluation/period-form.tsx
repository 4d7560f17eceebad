import type { FocusEvent, ReactNode } from 'react';
import { DateField } from '../ui/fields.tsx';
import { texts } from './texts.ts';
import type { PeriodDraft } from './use-period-draft.ts';

export interface PeriodFormProps {
  /** Of which period: for who cannot see what is above it. */
  readonly label: string;
  /** Tells its fields from those of another period on the page. */
  readonly id: string;
  readonly labels: { readonly from: string; readonly until: string };
  readonly draft: PeriodDraft;
  readonly children?: ReactNode;
}

/** A period. It counts when the user leaves both fields, presses Enter, or saves. */
export function PeriodForm({ label, id, labels, draft, children }: PeriodFormProps) {
  const { typed, wrong, type, finish } = draft;
  const leave = (event: FocusEvent<HTMLFormElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) finish();
  };

  return (
    <form
      noValidate
      aria-label={label}
      onBlur={leave}
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
    >
      <div className="e-period">
        <DateField
          id={`${id}-from`}
          near="last"
          label={labels.from}
          hint={texts.period.hint}
          value={typed.from}
          error={wrong?.from}
          onChange={(from) => type({ from })}
        />
        <DateField
          id={`${id}-until`}
          near="last"
          label={labels.until}
          hint={texts.period.hint}
          value={typed.until}
          error={wrong?.until}
          onChange={(until) => type({ until })}
        />
      </div>
      {children}
      {/* Enter sends a form of two fields only when it has a button. */}
      <button type="submit" hidden />
    </form>
  );
}
