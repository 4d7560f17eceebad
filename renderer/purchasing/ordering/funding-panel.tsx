import { Button } from '@mantine/core';
import type { CallOutput } from '#shared/ipc/contract.ts';
import { formatEuro, type Cents } from '#shared/kernel/money.ts';
import { messageOf } from '../../lib/call.ts';
import { href, paths } from '../../lib/paths.ts';
import { useCall } from '../../lib/use-call.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FundBar } from '../../ui/fund-bar.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { MoneyText } from '../../ui/money-text.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Explained } from '../../ui/term.tsx';
import { texts as shared } from '../texts.ts';
import { Conditions } from './conditions.tsx';
import { setFunding } from './funding.ts';
import { FundingFields } from './funding-fields.tsx';
import { checkTexts, fundingTexts as texts } from './texts.ts';
import type { CheckedFund } from './use-order-check.ts';
import type { OrderForm } from './use-order-form.ts';
import './funding.css';

/** A fund with where its money is, as the contract gives it. */
export type Fund = CallOutput<'budget.overview'>[number];

export interface FundingPanelProps {
  /** With the number of its step, where steps have one. */
  readonly title: string;
  readonly funds: readonly Fund[];
  readonly ordering: OrderForm;
}

/** Chooses who pays, shows what this order does to each fund, and whether that may be. */
export function FundingPanel({ title, funds, ordering }: FundingPanelProps) {
  const { form, check, amountCents, overrides, problem, waits, isAsking } = ordering;
  const keys = useCall('budget.keys', {}).data ?? [];
  if (funds.length === 0) return <NoFund title={title} />;
  const paying = check?.funds ?? [];
  const [only] = paying;
  const mandateLine =
    check !== null && check.mandateCents !== null && !check.needsApproval
      ? checkTexts.mandateMet(formatEuro(check.mandateCents))
      : null;
  return (
    <Panel title={<Explained text={title} of={['fonds']} />}>
      <div className="t-form">
        <FundingFields
          values={form.values}
          onChange={(field, text) => setFunding(form, field, text)}
          field={form.field('fundId')}
          funds={funds.map((fund) => ({ id: fund.id, label: optionLabel(fund) }))}
          keys={keys}
          amountCents={amountCents}
        />
        {form.values.way === '' ? (
          <OneFund funds={funds} fundId={form.values.fundId} checked={only} amount={amountCents} />
        ) : (
          paying.length > 0 && <PayingFunds paying={paying} />
        )}
        {paying.length > 0 && (
          <Conditions
            funds={paying}
            overrides={overrides}
            onOverrides={(next) => {
              form.setValue('overrides', JSON.stringify(next));
              // What was said of the fund is looked at again.
              form.setValue('fundId', form.values.fundId);
            }}
            mandateLine={mandateLine}
          />
        )}
        {waits && (
          <MessagePanel severity="info" title={checkTexts.needsApproval.title}>
            {check?.needsApproval === true
              ? checkTexts.needsApproval.line(formatEuro(check.mandateCents ?? 0))
              : checkTexts.needsApproval.unmet}
            {check?.needsApproval === true && isAsking && ` ${checkTexts.needsApproval.alsoUnmet}`}
          </MessagePanel>
        )}
        {problem !== null && <MessagePanel severity="warning">{messageOf(problem)}</MessagePanel>}
      </div>
    </Panel>
  );
}

function NoFund({ title }: { readonly title: string }) {
  return (
    <Panel title={title}>
      <EmptyState
        title={shared.fund.none.title}
        actions={
          <Button component="a" variant="filled" href={href(paths.budget)}>
            {shared.fund.none.action}
          </Button>
        }
      >
        {shared.fund.none.line}
      </EmptyState>
    </Panel>
  );
}

const optionLabel = ({ name, freeCents }: Fund): string =>
  freeCents === null
    ? shared.fund.optionUnknown(name)
    : shared.fund.option(name, formatEuro(Math.max(0, freeCents)));

interface OneFundProps {
  readonly funds: readonly Fund[];
  readonly fundId: string;
  readonly checked: CheckedFund | undefined;
  readonly amount: Cents | null;
}

/** What is free in the one fund that pays, now and after this order. */
function OneFund({ funds, fundId, checked, amount }: OneFundProps) {
  const fund = funds.find(({ id }) => String(id) === fundId);
  if (fund === undefined) return null;
  // Of the budget year of the order, which may be another than this year's.
  const free = checked?.fundId === fund.id ? checked.freeCents : fund.freeCents;
  if (free === null || fund.amountCents === null) {
    return (
      <p className="t-second">
        {shared.fund.unknownAmount}
        <a href={href(paths.budget)}>{texts.budget}</a>.
      </p>
    );
  }
  const cents = checked?.fundId === fund.id ? checked.amountCents : (amount ?? 0);
  const room = shared.fund;
  return (
    <div className="p-room" role="group" aria-label={room.free}>
      <p className="p-room-head">
        <strong>{room.free}</strong>
        <span className="t-second t-figures">{room.of(formatEuro(fund.amountCents))}</span>
      </p>
      <span>{room.now}</span>
      <FundBar money={fund} />
      <Room cents={free} />
      <span>{room.after}</span>
      <FundBar money={{ ...fund, committedCents: fund.committedCents + cents }} />
      <Room cents={free - cents} />
      <p className="p-room-legend t-second t-label">{room.legend}</p>
    </div>
  );
}

function Room({ cents }: { readonly cents: Cents }) {
  return (
    <strong className="p-room-amount t-figures" data-short={cents < 0 || undefined}>
      {cents < 0 ? shared.fund.short(formatEuro(-cents)) : formatEuro(cents)}
    </strong>
  );
}

/** What each of several funds pays, to the cent. */
function PayingFunds({ paying }: { readonly paying: readonly CheckedFund[] }) {
  return (
    <div className="p-paying">
      <DataTable
        label={texts.pays}
        rows={paying}
        rowKey={({ fundId }) => fundId}
        columns={[
          { id: 'fund', header: texts.columns.fund, cell: ({ fundName }) => fundName },
          {
            id: 'pays',
            header: texts.columns.pays,
            align: 'right',
            cell: ({ amountCents }) => <MoneyText cents={amountCents} />,
            total: (
              <MoneyText cents={paying.reduce((sum, { amountCents }) => sum + amountCents, 0)} />
            ),
          },
          {
            id: 'after',
            header: texts.columns.after,
            align: 'right',
            cell: ({ freeAfterCents }) => (
              <MoneyText cents={freeAfterCents} missing={texts.unknown} />
            ),
          },
        ]}
      />
    </div>
  );
}
