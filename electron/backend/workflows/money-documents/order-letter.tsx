import { renderToStaticMarkup } from 'react-dom/server';
import { boughtWords } from '#shared/kernel/bought.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { municipalityName, teamName } from '#shared/kernel/letterhead.ts';
import { formatAmount } from '#shared/kernel/money.ts';
import type { OrderDetail } from '#shared/purchasing/orders.ts';
import { quantityWords, vatRateWords } from '#shared/purchasing/words.ts';
import { orderLetterTexts as texts } from './texts.ts';

export interface OrderLetter {
  readonly order: OrderDetail;
  /** When in the week each trajectory is, in words; empty: that was not agreed. */
  readonly dagdelen: ReadonlyMap<number, string>;
  readonly municipality: string;
  readonly teamName: string;
}

/**
 * The order as a letter to the provider: what, when, for which numbers of clients and at what price, and no
 * more: no names, no funds, no reasons.
 */
export function orderLetterPage(letter: OrderLetter): string {
  return `<!doctype html>${renderToStaticMarkup(<Letter letter={letter} />)}`;
}

function Letter({ letter }: { readonly letter: OrderLetter }) {
  const { order } = letter;
  const municipality = municipalityName(letter.municipality);
  const week = weekOf(letter);
  return (
    <html
      lang="nl"
      className="letter"
      data-head-left={municipality}
      data-head-right={texts.head(order.orderNumber)}
      data-foot-left={texts.foot}
    >
      <head>
        <meta charSet="utf-8" />
        <title>{texts.head(order.orderNumber)}</title>
        <link rel="stylesheet" href="/print-assets/fonts.css" />
        <link rel="stylesheet" href="/print-assets/letter.css" />
        <link rel="stylesheet" href="/print-assets/order.css" />
      </head>
      <body>
        <LetterHead letter={letter} municipality={municipality} />
        <main>
          <State order={order} />
          <p>{texts.opening(boughtWords(order))}</p>
          <p>
            {texts.period(order.startsOn, order.endsOn)}
            {week.forAll !== '' && ` ${texts.week(week.forAll)}`}
          </p>
          <Lines order={order} weekOf={week.of} />
          <Course order={order} />
          <section className="whole">
            <h2>{texts.invoice}</h2>
            <p>{texts.invoiceLine(order.orderNumber)}</p>
          </section>
          <section className="whole">
            <h2>{texts.privacy}</h2>
            <p>{texts.privacyLine}</p>
          </section>
        </main>
      </body>
    </html>
  );
}

function LetterHead({
  letter,
  municipality,
}: {
  readonly letter: OrderLetter;
  readonly municipality: string;
}) {
  const lines = [
    [texts.to, letter.order.providerName ?? texts.unknownProvider],
    [texts.from, `${municipality}, ${teamName(letter.teamName)}`],
    [texts.date, formatDate(letter.order.decidedOn ?? letter.order.orderedOn)],
    [texts.number, letter.order.orderNumber],
  ] as const;
  return (
    <header>
      <h1>{texts.title}</h1>
      <dl>
        {lines.map(([term, description]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}

/** What must not be taken for an order that stands. */
function State({ order }: { readonly order: OrderDetail }) {
  if (order.cancelledOn !== null) {
    return <p className="state">{texts.cancelled(order.cancelledOn)}</p>;
  }
  if (order.status === 'afgewezen') return <p className="state">{texts.refused}</p>;
  return order.status === 'wacht-op-akkoord' ? <p className="state">{texts.draft}</p> : null;
}

/** When in the week it is: for all the same, or of each line. The meetings of a course have their own days. */
function weekOf({ order, dagdelen }: LetterWeek) {
  if (order.course !== null && order.course.sessions.length > 0) return { forAll: '', of: null };
  const wordsOf = (trajectoryId: number | null) => dagdelen.get(trajectoryId ?? 0) ?? '';
  const all = [...order.lines, ...(order.course?.participants ?? [])].flatMap(({ trajectoryId }) =>
    trajectoryId === null ? [] : [wordsOf(trajectoryId)],
  );
  const [only = '', ...others] = new Set(all);
  if (others.length === 0) return { forAll: only, of: null };
  return { forAll: '', of: order.course === null ? wordsOf : null };
}
type LetterWeek = Pick<OrderLetter, 'order' | 'dagdelen'>;

interface LinesProps {
  readonly order: OrderDetail;
  /** When in the week a trajectory is; `null`: that is no matter of each line. */
  readonly weekOf: ((trajectoryId: number | null) => string) | null;
}

function Lines({ order, weekOf }: LinesProps) {
  const { columns } = texts;
  const rates = [
    ...new Set(
      order.lines.map(({ vatRate }) =>
        vatRate === null ? texts.unknownVat : vatRateWords[vatRate],
      ),
    ),
  ].join(', ');
  return (
    <section>
      <h2>{texts.lines}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.client}</th>
            {weekOf !== null && <th scope="col">{columns.week}</th>}
            <th scope="col">{columns.quantity}</th>
            <th scope="col" className="figure">
              {columns.price}
            </th>
            <th scope="col" className="figure">
              {columns.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {order.lines.map((line) => (
            <tr key={line.id}>
              <td>
                {line.clientNumber ??
                  (order.course === null ? '' : texts.course(order.course.capacity))}
              </td>
              {weekOf !== null && <td>{weekOf(line.trajectoryId)}</td>}
              <td>{quantityWords(line.quantityHundredths, line.unit)}</td>
              <td className="figure">{formatAmount(line.unitPriceCents)}</td>
              <td className="figure">{formatAmount(line.amountCents)}</td>
            </tr>
          ))}
          <tr className="total">
            <td colSpan={weekOf === null ? 3 : 4}>{texts.total}</td>
            <td className="figure">{formatAmount(order.amountCents)}</td>
          </tr>
        </tbody>
      </table>
      <p className="notes">{texts.vat(rates)}</p>
    </section>
  );
}

function Course({ order: { course } }: { readonly order: OrderDetail }) {
  if (course === null) return null;
  return (
    <>
      {course.participants.length > 0 && (
        <section>
          <h2>{texts.participants}</h2>
          <p>{course.participants.map(({ clientNumber }) => clientNumber).join(', ')}</p>
        </section>
      )}
      {course.sessions.length > 0 && (
        <section>
          <h2>{texts.sessions}</h2>
          <ul className="sessions">
            {course.sessions.map(({ id, date, time, place }) => (
              <li key={id}>
                {[formatDate(date), time, place].filter((part) => part !== null).join(', ')}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
