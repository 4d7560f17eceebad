import type { FocusEvent } from 'react';
import { DateField } from '../ui/fields.tsx';
import { texts } from './texts.ts';
import type { PeriodDraft } from './use-period-draft.ts';

/** The period of the report. It counts when the user leaves both fields, presses Enter, or saves. */
export function PeriodForm({ draft }: { readonly draft: PeriodDraft }) {
  const { typed, wrong, type, finish } = draft;
  const leave = (event: FocusEvent<HTMLFormElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) finish();
  };

  return (
    <form
      noValidate
      className="e-period"
      aria-label={texts.period.title}
      onBlur={leave}
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
    >
      <DateField
        id="evaluation-from"
        near="last"
        label={texts.period.from}
        hint={texts.period.hint}
        value={typed.from}
        error={wrong?.from}
        onChange={(from) => type({ from })}
      />
      <DateField
        id="evaluation-until"
        near="last"
        label={texts.period.until}
        hint={texts.period.hint}
        value={typed.until}
        error={wrong?.until}
        onChange={(until) => type({ until })}
      />
      {/* Enter sends a form of two fields only when it has a button. */}
      <button type="submit" hidden />
    </form>
  );
}
