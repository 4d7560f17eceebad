import { formatEuro, vatIncluded, type Cents, type VatRate } from '#shared/kernel/money.ts';
import { Panel } from '../ui/panel.tsx';
import { ReadyButton } from '../ui/ready-button.tsx';
import { texts } from './texts.ts';

export interface CommitmentPanelProps {
  readonly typeName: string | null;
  readonly priceCents: Cents | null;
  /** `null` while nobody chose it. */
  readonly vatRate: VatRate | null;
  readonly busy: boolean;
  /** Why it cannot be ordered at all yet. */
  readonly notYet: string | null;
}

/** The amount that the order commits, with the VAT that is in it, and the button that does so. */
export function CommitmentPanel(props: CommitmentPanelProps) {
  const { typeName, priceCents, vatRate } = props;
  const vat = priceCents === null || vatRate === null ? 0 : vatIncluded(priceCents, vatRate);
  return (
    <Panel title={texts.commit.title}>
      {typeName === null || priceCents === null || vatRate === null ? (
        <p className="t-second">{texts.commit.nothing}</p>
      ) : (
        <dl className="p-totals">
          <div>
            <dt>{typeName}</dt>
          </div>
          <div>
            <dt>{texts.commit.without}</dt>
            <dd>{formatEuro(priceCents - vat)}</dd>
          </div>
          <div>
            <dt>{texts.commit.vat(texts.vat[vatRate])}</dt>
            <dd>{formatEuro(vat)}</dd>
          </div>
          <div className="p-total">
            <dt>{texts.commit.total}</dt>
            <dd>{formatEuro(priceCents)}</dd>
          </div>
        </dl>
      )}
      <div className="p-submit">
        <ReadyButton type="submit" notYet={props.notYet} busy={props.busy}>
          {props.busy ? texts.commit.busy : texts.commit.submit}
        </ReadyButton>
        <p className="t-second t-label">{texts.commit.hint}</p>
      </div>
    </Panel>
  );
}
