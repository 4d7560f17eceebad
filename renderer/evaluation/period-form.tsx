import { useRef, type FocusEvent, type ReactNode } from 'react';
import { DateField } from '../ui/read-fields.tsx';
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

/**
 * A period. It counts when the user leaves both fields, presses Enter, or saves. A press of what stands below
 * the fields chooses another one: what was typed then says nothing any more, so it is not looked at either.
 */
export function PeriodForm({ label, id, labels, draft, children }: PeriodFormProps) {
  const { typed, wrong, type, finish } = draft;
  const fields = useRef<HTMLDivElement>(null);
  const pressing = useRef(false);
  const leave = ({ currentTarget, relatedTarget }: FocusEvent<HTMLFormElement>) => {
    const toField = fields.current?.contains(relatedTarget) ?? false;
    const pressed = pressing.current && currentTarget.contains(relatedTarget);
    if (!toField && !pressed) finish();
  };

  return (
    <form
      noValidate
      aria-label={label}
      onBlur={leave}
      onPointerDown={() => {
        pressing.current = true;
        const released = () => {
          pressing.current = false;
        };
        window.addEventListener('pointerup', released, { once: true });
        window.addEventListener('pointercancel', released, { once: true });
      }}
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
    >
      <div ref={fields} className="e-period">
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
