import type { ReactNode } from 'react';
import { formatEuro, vatIncluded, type Cents, type VatRate } from '#shared/kernel/money.ts';
import { vatRateWords } from '#shared/purchasing/words.ts';
import { Panel } from '../ui/panel.tsx';
import { ReadyButton } from '../ui/ready-button.tsx';
import { texts } from './texts.ts';
import './commitment-panel.css';

export interface CommitmentPanelProps {
  /** What is bought: '12 uur Jobcoaching'; `null` as long as nothing is chosen. */
  readonly what: string | null;
  readonly amountCents: Cents | null;
  /** `null` while nobody chose it. */
  readonly vatRate: VatRate | null;
  readonly busy: boolean;
  /** Why it cannot be ordered at all yet. */
  readonly notYet: string | null;
  readonly submit?: string;
  readonly hint?: string;
  /** It commits nothing until the coordinator approves it. */
  readonly waits?: boolean;
  /** What is said as long as there is nothing to say. */
  readonly nothing?: string;
  /** Between the total and the button. */
  readonly children?: ReactNode;
  /** Beside the button. */
  readonly also?: ReactNode;
}

/** The amount that the order commits, with the VAT that is in it, and the button that does so. */
export function CommitmentPanel(props: CommitmentPanelProps) {
  const { what, amountCents, vatRate, waits = false } = props;
  const { submit, hint } = waits
    ? texts.commit.waits
    : { submit: props.submit ?? texts.commit.submit, hint: props.hint ?? texts.commit.hint };
  const vat = amountCents === null || vatRate === null ? 0 : vatIncluded(amountCents, vatRate);
  return (
    <Panel title={waits ? texts.commit.waits.title : texts.commit.title}>
      {what === null || amountCents === null || vatRate === null ? (
        <p className="t-second">{props.nothing ?? texts.commit.nothing}</p>
      ) : (
        <dl className="p-totals">
          <div>
            <dt>{what}</dt>
          </div>
          <div>
            <dt>{texts.commit.without}</dt>
            <dd>{formatEuro(amountCents - vat)}</dd>
          </div>
          <div>
            <dt>{texts.commit.vat(vatRateWords[vatRate])}</dt>
            <dd>{formatEuro(vat)}</dd>
          </div>
          <div className="p-total">
            <dt>{texts.commit.total}</dt>
            <dd>{formatEuro(amountCents)}</dd>
          </div>
        </dl>
      )}
      {props.children}
      <div className="p-submit">
        <div className="p-submit-row">
          <ReadyButton type="submit" notYet={props.notYet} busy={props.busy}>
            {props.busy ? texts.commit.busy : submit}
          </ReadyButton>
          {props.also}
        </div>
        <p className="t-second t-label">{hint}</p>
      </div>
    </Panel>
  );
}
