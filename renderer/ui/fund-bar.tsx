import { fundParts, fundShares, fundText, type FundMoney, type FundPart } from './fund-shares.ts';
import './fund-bar.css';

/**
 * The whole bar is the whole fund: betaald (solid), gefactureerd (mid), vastgelegd (hatched), vrij
 * (white). As wide as its place; the amounts as text alternative. `FundPosition` fits as it is.
 */
export function FundBar({ money }: { readonly money: FundMoney }) {
  const { shares, overspent } = fundShares(money);
  const text = fundText(money);
  return (
    <span
      className="t-fund-bar"
      role="img"
      aria-label={text}
      title={text}
      data-unknown={money.amountCents === null || undefined}
      data-overspent={overspent || undefined}
    >
      {fundParts.map(
        (part) =>
          shares[part] > 0 && (
            <span
              key={part}
              className="t-fund-part"
              data-part={part}
              style={{ flexGrow: shares[part] }}
            />
          ),
      )}
    </span>
  );
}

/** The small square that stands in a column head, so that the table is the legend of the bars. */
export function FundSwatch({ part }: { readonly part: FundPart }) {
  return <span className="t-fund-swatch" data-part={part} aria-hidden />;
}
