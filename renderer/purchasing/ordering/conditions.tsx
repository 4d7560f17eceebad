import { Anchor } from '@mantine/core';
import {
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconShieldCheck,
} from '@tabler/icons-react';
import { useState } from 'react';
import { letsPass, passing } from '#shared/purchasing/let-pass.ts';
import type { Override } from '#shared/purchasing/orders.ts';
import { useWhoDecides } from '../who-decides.ts';
import { OverrideDialog } from './override-dialog.tsx';
import { checkTexts as texts } from './texts.ts';
import type { CheckedCondition, CheckedFund } from './use-order-check.ts';
import './funding.css';

export interface ConditionsProps {
  readonly funds: readonly CheckedFund[];
  readonly overrides: readonly Override[];
  readonly onOverrides: (overrides: readonly Override[]) => void;
  /** Set when the order stays below it. */
  readonly mandateLine: string | null;
}

type Asked = { readonly fund: CheckedFund; readonly check: CheckedCondition };

/** Of each fund that pays every condition, met or not, and what the coordinator let pass. */
export function Conditions(props: ConditionsProps) {
  const { funds, overrides, onOverrides, mandateLine } = props;
  const [asked, setAsked] = useState<Asked | null>(null);
  const title = texts.allowed(funds.length > 1);
  const without = ({ fund, check }: Asked) =>
    overrides.filter((one) => one.fundId !== fund.fundId || one.condition !== check.condition);
  return (
    <section aria-label={title} className="p-conditions" aria-live="polite">
      <h3>{title}</h3>
      {funds.map((fund) => (
        <div key={fund.fundId}>
          {funds.length > 1 && <h4>{fund.fundName}</h4>}
          <ul>
            {fund.checks.map((check) => (
              <Condition
                key={check.condition}
                check={check}
                override={overrides.find((one) => letsPass(one, fund.fundId, check))}
                onAsk={() => setAsked({ fund, check })}
                onWithdraw={() => onOverrides(without({ fund, check }))}
              />
            ))}
          </ul>
        </div>
      ))}
      {mandateLine !== null && (
        <ul>
          <li data-met="true">
            <IconCircleCheck size={18} stroke={1.8} aria-hidden />
            <span>{mandateLine}</span>
          </li>
        </ul>
      )}
      {asked !== null && (
        <OverrideDialog
          about={asked.check.reason ?? asked.check.label}
          onClose={() => setAsked(null)}
          onGiven={(reason) => {
            onOverrides([...without(asked), passing(asked.fund.fundId, asked.check, reason)]);
            setAsked(null);
          }}
        />
      )}
    </section>
  );
}

interface ConditionProps {
  readonly check: CheckedCondition;
  readonly override: Override | undefined;
  readonly onAsk: () => void;
  readonly onWithdraw: () => void;
}

function Condition({ check, override, onAsk, onWithdraw }: ConditionProps) {
  const { mayDecide, askThem } = useWhoDecides();
  const { label, met, known, reason } = check;
  if (!met && override !== undefined) {
    return (
      <li data-met="passed">
        <IconShieldCheck size={18} stroke={1.8} aria-hidden />
        <span>
          <span className="p-spoken">{texts.passed} </span>
          {label}
          <span className="p-passed">
            {texts.passed} {override.reason}
          </span>
          <Anchor
            component="button"
            type="button"
            fz={14}
            aria-label={texts.withdrawOf(label)}
            onClick={onWithdraw}
          >
            {texts.withdraw}
          </Anchor>
        </span>
      </li>
    );
  }
  const Sign = !known ? IconCircleDashed : met ? IconCircleCheck : IconCircleX;
  return (
    <li data-met={known ? met : 'unknown'}>
      <Sign size={18} stroke={1.8} aria-hidden />
      <span>
        {known && <span className="p-spoken">{met ? texts.met : texts.unmet} </span>}
        {label}
        {reason !== null && <span className="p-reason">{reason}</span>}
        {!met &&
          (mayDecide ? (
            <Anchor
              component="button"
              type="button"
              fz={14}
              aria-label={texts.overrideOf(label)}
              onClick={onAsk}
            >
              {texts.override}
            </Anchor>
          ) : (
            <span className="p-who-may">{askThem}</span>
          ))}
      </span>
    </li>
  );
}
