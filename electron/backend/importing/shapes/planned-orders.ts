import type { ListedInvoice } from '#shared/importing/invoices/invoices-list.ts';
import type { ListContext } from '#shared/importing/list-context.ts';
import { yearOf } from '#shared/kernel/dates.ts';
import { OrderNumbers } from '#shared/kernel/invoicing.ts';
import { formatEuro, type Cents } from '#shared/kernel/money.ts';
import { folded } from '#shared/kernel/text.ts';
import { reasonAgainst } from '../fund-warnings.ts';
import type { KnownFund } from '../known-names.ts';
import { aboveBilled } from './booked-invoices.ts';
import type { BoughtTrajectory } from './bought-trajectories.ts';
import type { FileClients } from './file-clients.ts';

/** A line of an order that an import makes, because invoices are for a trajectory that has none. */
export interface PlannedOrder {
  readonly trajectory: BoughtTrajectory;
  readonly fund: KnownFund;
  /** Lines with one number are one order. */
  readonly orderNumber: string;
  /** The sum of its invoices in the list. */
  readonly priceCents: Cents;
}

interface Draft {
  readonly trajectory: BoughtTrajectory;
  readonly fund: KnownFund;
  readonly invoices: ListedInvoice[];
}

/** A trajectory is known by its id; without one it has an order already, and none is made. */
const idOf = ({ id }: BoughtTrajectory): number => id ?? 0;

/** One order may be for more clients: of one type of trajectory, from one provider. */
const isOneOrder = (one: BoughtTrajectory, other: BoughtTrajectory): boolean =>
  one.typeId === other.typeId && one.providerId === other.providerId;

/** Gathers the invoices for trajectories without an order, and makes one order line of each. */
export class OrderPlanner {
  readonly #drafts = new Map<number, Draft>();
  readonly #funds: ReadonlyMap<string, KnownFund>;
  readonly #clients: FileClients;
  readonly #context: ListContext;

  constructor(funds: ReadonlyMap<string, KnownFund>, clients: FileClients, context: ListContext) {
    this.#funds = funds;
    this.#clients = clients;
    this.#context = context;
  }

  /** Whether the invoice can have an order made for it; with a fault when it cannot. */
  add(trajectory: BoughtTrajectory, invoice: ListedInvoice): boolean {
    const draft = this.#drafts.get(idOf(trajectory));
    const billed = draft?.invoices.reduce((sum, { amountCents }) => sum + amountCents, 0) ?? 0;
    if (invoice.amountCents < 0 && -invoice.amountCents > billed) {
      this.#context.fault(
        invoice.line,
        'invoiceAmount',
        `Voor dit traject: ${aboveBilled(billed)}`,
      );
      return false;
    }
    // A credit note is of the fund that paid.
    const isCredit = invoice.amountCents < 0 && invoice.fundName === null;
    const fund = isCredit ? (draft?.fund ?? null) : this.#fundOf(invoice);
    if (fund === null) return false;
    if (draft === undefined) {
      this.#drafts.set(idOf(trajectory), { trajectory, fund, invoices: [invoice] });
      return true;
    }
    const first = draft.invoices[0];
    if (first !== undefined && draft.fund.id !== fund.id) {
      this.#context.fault(
        invoice.line,
        'fund',
        `Op regel ${first.line} staat ${draft.fund.name} voor hetzelfde traject. Trede maakt een order van één fonds. Maak ze gelijk.`,
      );
      return false;
    }
    const numbered = draft.invoices.find(({ orderNumber }) => orderNumber !== null);
    if (
      numbered?.orderNumber != null &&
      invoice.orderNumber !== null &&
      folded(numbered.orderNumber) !== folded(invoice.orderNumber)
    ) {
      this.#context.fault(
        invoice.line,
        'orderNumber',
        `Op regel ${numbered.line} staat order ${numbered.orderNumber} voor hetzelfde traject. Een traject heeft één order. Maak ze gelijk.`,
      );
      return false;
    }
    draft.invoices.push(invoice);
    return true;
  }

  /**
   * The orders with their numbers: the one that the list has, else the next of the year of the invoice.
   *
   * @param taken the numbers of all orders of the team file
   */
  finish(taken: Iterable<string>): PlannedOrder[] {
    const numbers = new OrderNumbers(taken);
    const byNumber = new Map<string, { readonly line: number; readonly draft: Draft }>();
    for (const draft of this.#drafts.values()) {
      const { invoices, trajectory } = draft;
      const numbered = invoices.find(({ orderNumber }) => orderNumber !== null);
      if (numbered?.orderNumber == null) continue;
      const key = folded(numbered.orderNumber);
      const other = byNumber.get(key);
      if (other === undefined) byNumber.set(key, { line: numbered.line, draft });
      else if (!isOneOrder(other.draft.trajectory, trajectory)) {
        this.#context.fault(
          numbered.line,
          'orderNumber',
          `Op regel ${other.line} staat order ${numbered.orderNumber} voor een ander soort traject, of van een andere aanbieder. Een order is voor één soort van één aanbieder. Maak een van de twee leeg.`,
        );
      }
      numbers.take(numbered.orderNumber);
    }
    return [...this.#drafts.values()].map((draft) => this.#order(draft, numbers));
  }

  #order({ trajectory, fund, invoices }: Draft, numbers: OrderNumbers): PlannedOrder {
    const [first] = invoices;
    const year = yearOf(first?.invoicedOn ?? trajectory.startDate);
    const given = invoices.find((invoice) => invoice.orderNumber !== null)?.orderNumber ?? null;
    const orderNumber = given ?? numbers.next(year);
    const priceCents = invoices.reduce((sum, { amountCents }) => sum + amountCents, 0);
    const line = first?.line ?? 0;
    this.#context.warn(
      line,
      null,
      `Dit traject had nog geen order. Trede maakt order ${orderNumber} van ${formatEuro(priceCents)} uit ${fund.name}.`,
    );
    const client = this.#clients.byId(trajectory.clientId ?? 0);
    const reason = reasonAgainst(
      fund,
      {
        targetGroup: client?.targetGroup ?? null,
        settlementDate: client?.settlementDate ?? null,
      },
      trajectory.startDate,
    );
    if (reason !== null) this.#context.warn(line, 'fund', reason);
    return { trajectory, fund, orderNumber, priceCents };
  }

  #fundOf({ line, fundName }: ListedInvoice): KnownFund | null {
    const fund = fundName === null ? undefined : this.#funds.get(folded(fundName));
    if (fund !== undefined) return fund;
    this.#context.fault(
      line,
      'fund',
      fundName === null
        ? 'Dit traject heeft nog geen order in Trede. Vul in uit welk fonds de factuur betaald wordt. Dan maakt Trede de order.'
        : `Het fonds ‘${fundName}’ staat niet in Trede. Maak het eerst aan bij Budget, of verbeter de naam.`,
    );
    return null;
  }
}
