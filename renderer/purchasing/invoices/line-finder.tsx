import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { OpenLine } from '#shared/purchasing/invoices.ts';
import { formatEuro } from '#shared/kernel/money.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { LineWords } from './chosen-lines.tsx';
import { findLines, firstLines } from './find-lines.ts';
import { allOf, lineName } from './invoice-lines.ts';
import { texts } from './texts.ts';

/** As many lines as are looked through; past that somebody types another word. */
const atMost = 40;

const { form: words } = texts;

export interface LineFinderProps {
  readonly open: readonly OpenLine[];
  /** Those on the invoice already: of their provider are the others. */
  readonly chosen: readonly OpenLine[];
  readonly onAdd: (lines: readonly OpenLine[]) => void;
  readonly autoFocus: boolean;
  readonly credit: boolean;
}

/** Finds the lines that an invoice is for by provider, order or client. */
export function LineFinder({ open, chosen, onAdd, autoFocus, credit }: LineFinderProps) {
  const [typed, setTyped] = useState('');
  const [ticked, setTicked] = useState<readonly OpenLine[]>([]);
  const [first] = [...chosen, ...ticked];
  // Of what was never invoiced nothing can come back.
  const possible = credit ? open.filter((line) => allOf(line, true) > 0) : open;
  const found = findLines(possible, typed, {
    providerId: first === undefined ? undefined : first.providerId,
    without: new Set(chosen.map(({ lineId }) => lineId)),
  });
  const isTicked = ({ lineId }: OpenLine) => ticked.some((one) => one.lineId === lineId);
  const tick = (line: OpenLine) =>
    setTicked((before) =>
      isTicked(line) ? before.filter(({ lineId }) => lineId !== line.lineId) : [...before, line],
    );
  const { orders, left } = firstLines(found, atMost);
  return (
    <div className="inv-finder">
      <SearchField
        label={words.find}
        value={typed}
        onChange={setTyped}
        onEnter={() => {
          const [only, ...others] = found.flatMap(({ lines }) => lines);
          if (only !== undefined && others.length === 0) onAdd([only]);
        }}
        {...(autoFocus ? { autoFocus: 'in-dialog' as const } : {})}
      />
      {orders.length === 0 && (
        <p role="status" className="t-second">
          {possible.length === 0 ? words.nothingToCredit : words.nothingFound(typed.trim())}
        </p>
      )}
      {orders.length > 0 && (
        <ul className="inv-found" aria-label={words.found} tabIndex={0}>
          {orders.map(({ orderId, orderNumber, lines }) => (
            <li key={orderId}>
              {lines.length > 1 && (
                <div className="inv-found-order">
                  <span>
                    <strong>{orderNumber}</strong>{' '}
                    <span className="t-second">
                      {lines[0]?.providerName ?? texts.list.noProvider}
                    </span>
                  </span>
                  <WholeOrder
                    orderNumber={orderNumber}
                    lines={lines.filter((line) => allOf(line, credit) > 0)}
                    onAdd={onAdd}
                  />
                </div>
              )}
              <ul>
                {lines.map((line) => (
                  <li key={line.lineId} className="inv-found-line">
                    <Checkbox
                      size="xs"
                      aria-label={words.tick(lineName(line))}
                      checked={isTicked(line)}
                      onChange={() => tick(line)}
                    />
                    <LineWords line={line} withProvider={lines.length === 1} />
                    <span className="t-figures t-second">{roomWords(line, credit)}</span>
                    <Button
                      size="xs"
                      aria-label={words.addLine(lineName(line))}
                      onClick={() => onAdd([line])}
                    >
                      {words.add}
                    </Button>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      {ticked.length > 0 && (
        <p>
          <Button size="xs" onClick={() => onAdd(ticked)}>
            {words.addTicked(ticked.length)}
          </Button>
        </p>
      )}
      {left > 0 && <p className="t-second t-label">{words.foundMore(left)}</p>}
    </div>
  );
}

function roomWords({ openCents, billedCents }: OpenLine, credit: boolean): string {
  if (credit) return words.billed(formatEuro(billedCents));
  return openCents > 0 ? words.open(formatEuro(openCents)) : words.allInvoiced;
}

interface WholeOrderProps {
  readonly orderNumber: string;
  /** With something left to invoice, or of a credit to give back. */
  readonly lines: readonly OpenLine[];
  readonly onAdd: (lines: readonly OpenLine[]) => void;
}

/** One press for an order with many clients. */
function WholeOrder({ orderNumber, lines, onAdd }: WholeOrderProps) {
  if (lines.length < 2) return null;
  return (
    <Button size="xs" onClick={() => onAdd(lines)}>
      {words.addOrder(orderNumber, lines.length)}
    </Button>
  );
}
