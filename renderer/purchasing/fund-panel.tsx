import { Button } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconCircleX } from '@tabler/icons-react';
import { formatEuro, type Cents } from '#shared/kernel/money.ts';
import { href, paths } from '../lib/paths.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { SelectField } from '../ui/fields.tsx';
import { FundBar } from '../ui/fund-bar.tsx';
import { Panel } from '../ui/panel.tsx';
import type { Fund, FundCondition } from './fund-condition.ts';
import { texts } from './texts.ts';
import type { BuyForm } from './use-buy-form.ts';

export interface FundPanelProps {
  readonly funds: readonly Fund[];
  readonly buying: BuyForm;
}

/** Chooses the fund, shows what this order does to it, and whether it may be paid from it. */
export function FundPanel({ funds, buying }: FundPanelProps) {
  const { form, fund, priceCents, conditions } = buying;
  if (funds.length === 0) {
    return (
      <Panel title={texts.fund.title}>
        <EmptyState
          title={texts.fund.none.title}
          actions={
            <Button component="a" variant="filled" href={href(paths.budget)}>
              {texts.fund.none.action}
            </Button>
          }
        >
          {texts.fund.none.line}
        </EmptyState>
      </Panel>
    );
  }
  return (
    <Panel title={texts.fund.title}>
      <div className="t-form">
        <SelectField
          {...form.field('fundId')}
          placeholder={texts.fund.placeholder}
          options={funds.map((each) => ({ value: String(each.id), label: optionLabel(each) }))}
        />
        {fund !== null && <FundRoom fund={fund} priceCents={priceCents ?? 0} />}
        {conditions.length > 0 && <Conditions conditions={conditions} />}
      </div>
    </Panel>
  );
}

function optionLabel({ name, freeCents }: Fund): string {
  return freeCents === null
    ? texts.fund.optionUnknown(name)
    : texts.fund.option(name, formatEuro(Math.max(0, freeCents)));
}

/** What is free now, and what is left after this order. */
function FundRoom({ fund, priceCents }: { readonly fund: Fund; readonly priceCents: Cents }) {
  if (fund.freeCents === null || fund.amountCents === null) {
    return (
      <p className="t-second">
        {texts.fund.unknownAmount}
        <a href={href(paths.budget)}>{texts.fund.budget}</a>.
      </p>
    );
  }
  const after = fund.freeCents - priceCents;
  return (
    <div className="p-room" role="group" aria-label={texts.fund.free}>
      <p className="p-room-head">
        <strong>{texts.fund.free}</strong>
        <span className="t-second t-figures">{texts.fund.of(formatEuro(fund.amountCents))}</span>
      </p>
      <span>{texts.fund.now}</span>
      <FundBar money={fund} />
      <Room cents={fund.freeCents} />
      <span>{texts.fund.after}</span>
      <FundBar money={{ ...fund, committedCents: fund.committedCents + priceCents }} />
      <Room cents={after} />
      <p className="p-room-legend t-second t-label">{texts.fund.legend}</p>
    </div>
  );
}

function Room({ cents }: { readonly cents: Cents }) {
  return (
    <strong className="p-room-amount t-figures" data-short={cents < 0 || undefined}>
      {cents < 0 ? texts.fund.short(formatEuro(-cents)) : formatEuro(cents)}
    </strong>
  );
}

function Conditions({ conditions }: { readonly conditions: readonly FundCondition[] }) {
  return (
    <section aria-label={texts.fund.allowed} className="p-conditions" aria-live="polite">
      <h3>{texts.fund.allowed}</h3>
      <ul>
        {conditions.map(({ condition, label, met, known, reason }) => {
          const Sign = !known ? IconCircleDashed : met ? IconCircleCheck : IconCircleX;
          return (
            <li key={condition} data-met={known ? met : 'unknown'}>
              <Sign size={18} stroke={1.8} aria-hidden />
              <span>
                {known && (
                  <span className="p-spoken">{met ? texts.fund.met : texts.fund.unmet} </span>
                )}
                {label}
                {reason !== null && <span className="p-reason">{reason}</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
