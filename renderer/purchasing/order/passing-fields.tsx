import type { CallOutput } from '#shared/ipc/contract.ts';
import { letsPass, passing } from '#shared/purchasing/let-pass.ts';
import type { Override } from '#shared/purchasing/orders.ts';
import { FieldGroup } from '../../ui/field-group.tsx';
import { LongTextField } from '../../ui/fields.tsx';
import { checkTexts } from '../ordering/texts.ts';
import { useWhoDecides } from '../who-decides.ts';
import { orderPageTexts } from './texts.ts';

const texts = orderPageTexts.changing.passing;

export interface PassingFieldsProps {
  readonly id: string;
  readonly error?: string | undefined;
  /** Of each fund what is not met. */
  readonly funds: CallOutput<'purchasing.checkChange'>;
  readonly overrides: readonly Override[];
  readonly onOverrides: (overrides: readonly Override[]) => void;
  /** They are all that the dialog asks. */
  readonly only?: boolean;
}

/** Every condition that is not met, each with its own reason why it may pass all the same. */
export function PassingFields(props: PassingFieldsProps) {
  const { id, error, funds, overrides, onOverrides, only } = props;
  const { mayDecide, askThem } = useWhoDecides();
  return (
    <FieldGroup
      id={id}
      label={checkTexts.allowed(funds.length > 1)}
      hint={mayDecide ? texts.hint : askThem}
      error={error}
    >
      {funds.flatMap(({ fundId, fundName, checks }, place) =>
        checks.map((check, at) => {
          const { condition, label, reason } = check;
          const isIt = (one: Override) => one.fundId === fundId && one.condition === condition;
          const said = reason ?? label;
          return mayDecide ? (
            <LongTextField
              key={`${fundId}-${condition}`}
              id={`${id}-${fundId}-${condition}`}
              label={texts.of(fundName, label)}
              hint={said}
              minRows={2}
              autoFocus={only === true && place + at === 0 ? 'in-dialog' : false}
              // What was said for others is not said for these.
              value={overrides.find((one) => letsPass(one, fundId, check))?.reason ?? ''}
              onChange={(text) => {
                const others = overrides.filter((one) => !isIt(one));
                onOverrides(
                  text.trim() === '' ? others : [...others, passing(fundId, check, text)],
                );
              }}
            />
          ) : (
            <p key={`${fundId}-${condition}`}>
              <strong>{fundName}</strong>: {said}
            </p>
          );
        }),
      )}
    </FieldGroup>
  );
}
