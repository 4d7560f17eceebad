import { fundOfNewOrder, type ListedInvoice } from '#shared/importing/invoices/invoices-list.ts';
import type { ImportField } from '#shared/importing/schema.ts';
import { listed } from '#shared/importing/texts.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { formatEuro } from '#shared/kernel/money.ts';
import { counted, folded } from '#shared/kernel/text.ts';
import type { BoughtTrajectory } from './bought-trajectories.ts';

/** What an invoice is for, or why that cannot be told. */
export type FoundTrajectory =
  | { readonly trajectory: BoughtTrajectory }
  | { readonly about: ImportField; readonly fault: string };

/** Tells which trajectory, and so which order, an invoice of a list is for. */
export class TrajectoryFinder {
  readonly #byOrder = new Map<string, BoughtTrajectory[]>();
  readonly #byClient = new Map<string, BoughtTrajectory[]>();

  constructor(trajectories: readonly BoughtTrajectory[]) {
    for (const trajectory of trajectories) {
      const { order, clientNumber } = trajectory;
      // Of a course the participants have its line too: by its number it is found once.
      if (order !== null && (order.trajectoryId ?? null) === trajectory.id) {
        add(this.#byOrder, folded(order.orderNumber), trajectory);
      }
      // What is no trajectory is found by its order only.
      if (clientNumber !== null && trajectory.id !== null) {
        add(this.#byClient, clientNumber, trajectory);
      }
    }
  }

  /**
   * By order number; else by client and trajectory when just one fits. What the list says beside an order
   * number must not contradict the order.
   */
  find(invoice: ListedInvoice): FoundTrajectory {
    const { orderNumber, clientNumber, typeName } = invoice;
    if (orderNumber === null) return this.#ofClient(invoice);
    const ordered = this.#byOrder.get(folded(orderNumber));
    if (ordered !== undefined) return lineOf(invoice, ordered);
    if (clientNumber === null || typeName === null) {
      return {
        about: 'orderNumber',
        fault: `Order ${orderNumber} staat niet in Trede. Verbeter het nummer, of vul het klantnummer en het soort traject in. ${fundOfNewOrder}`,
      };
    }
    const found = this.#ofClient(invoice);
    if (!('trajectory' in found) || found.trajectory.order === null) return found;
    return {
      about: 'orderNumber',
      fault: `Order ${orderNumber} staat niet in Trede. Dit traject heeft order ${found.trajectory.order.orderNumber}. Maak het nummer gelijk.`,
    };
  }

  #ofClient(invoice: ListedInvoice): FoundTrajectory {
    const { clientNumber, typeName } = invoice;
    const fitting = (this.#byClient.get(clientNumber ?? '') ?? []).filter((trajectory) =>
      fits(invoice, trajectory),
    );
    const live = fitting.filter(({ cancelled, order }) => !cancelled && order?.cancelled !== true);
    const ordered = live.filter(({ order }) => order !== null);
    const candidates = ordered.length > 0 ? ordered : live;
    const [only] = candidates;
    if (only === undefined) {
      const fault =
        fitting.length > 0
          ? `Het traject ${typeName ?? ''} van klant ${clientNumber ?? ''} is geannuleerd. Boek er geen factuur op.`
          : `Klant ${clientNumber ?? ''} heeft geen ${inWords(invoice)} in Trede. Importeer eerst de trajecten, of verbeter deze rij.`;
      return { about: 'trajectoryType', fault };
    }
    if (candidates.length > 1) return tooMany(invoice, candidates);
    // A cost of 0 is that of a list that names a fund and no cost: that counts nothing twice.
    if (only.order === null && only.importedCents !== null && only.importedCents > 0) {
      return {
        about: 'invoiceAmount',
        fault: `De kosten van dit traject (${formatEuro(only.importedCents)}) staan al in Trede, uit een eerdere lijst, en tellen als betaald. Deze factuur is daar een deel van. Sla deze rij over: er ontbreekt dan niets.`,
      };
    }
    return { trajectory: only };
  }
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const before = map.get(key);
  if (before) before.push(value);
  else map.set(key, [value]);
}

/** Of an order of several clients the client tells which line is meant. */
function lineOf(invoice: ListedInvoice, lines: readonly BoughtTrajectory[]): FoundTrajectory {
  const [only] = lines;
  if (only !== undefined && lines.length === 1) {
    return contradiction(invoice, only) ?? { trajectory: only };
  }
  const { orderNumber, clientNumber } = invoice;
  if (clientNumber === null) {
    return {
      about: 'clientNumber',
      fault: `Order ${orderNumber ?? ''} is voor ${counted(lines.length, 'klant', 'klanten')}. Vul ook het klantnummer in.`,
    };
  }
  const own = lines.filter((line) => line.clientNumber === clientNumber);
  if (own.length === 0) {
    return {
      about: 'clientNumber',
      fault: `Order ${orderNumber ?? ''} is voor andere klanten dan ${clientNumber}. Verbeter een van de twee.`,
    };
  }
  const [fitting, ...others] = own.length === 1 ? own : own.filter((line) => fits(invoice, line));
  if (fitting === undefined || others.length > 0) {
    return {
      about: 'trajectoryStart',
      fault: `Klant ${clientNumber} staat meer dan één keer op order ${orderNumber ?? ''}. Vul de startdatum in van het traject dat u bedoelt.`,
    };
  }
  return contradiction(invoice, fitting) ?? { trajectory: fitting };
}

const fits = (invoice: ListedInvoice, trajectory: BoughtTrajectory): boolean =>
  (invoice.typeName === null || folded(invoice.typeName) === folded(trajectory.typeName ?? '')) &&
  (invoice.providerName === null ||
    folded(invoice.providerName) === folded(trajectory.providerName ?? '')) &&
  (invoice.startDate === null || invoice.startDate === trajectory.startDate);

function tooMany(invoice: ListedInvoice, candidates: readonly BoughtTrajectory[]): FoundTrajectory {
  const numbers = candidates.flatMap(({ order }) => (order === null ? [] : [order.orderNumber]));
  if (numbers.length > 0) {
    return {
      about: 'orderNumber',
      fault: `Bij klant ${invoice.clientNumber ?? ''} passen ${counted(numbers.length, 'order', 'orders')}: ${listed(numbers)}. Vul het ordernummer in.`,
    };
  }
  return {
    about: invoice.startDate === null ? 'trajectoryStart' : 'provider',
    fault: `Klant ${invoice.clientNumber ?? ''} heeft meer dan één ${inWords(invoice)}. Vul ook de aanbieder en de startdatum in, zodat er één past.`,
  };
}

/** The trajectory as the list tells of it. */
const inWords = ({ typeName, providerName, startDate }: ListedInvoice): string =>
  [
    `traject ‘${typeName ?? ''}’`,
    providerName === null ? '' : ` van ${providerName}`,
    startDate === null ? '' : ` vanaf ${formatDate(startDate)}`,
  ].join('');

function contradiction(
  invoice: ListedInvoice,
  { clientNumber, typeName, order }: BoughtTrajectory,
): FoundTrajectory | null {
  const number = order?.orderNumber ?? '';
  if (
    invoice.clientNumber !== null &&
    clientNumber !== null &&
    invoice.clientNumber !== clientNumber
  ) {
    return {
      about: 'clientNumber',
      fault: `Order ${number} is van klant ${clientNumber}, en hier staat klant ${invoice.clientNumber}. Verbeter een van de twee.`,
    };
  }
  if (
    invoice.typeName !== null &&
    typeName !== null &&
    folded(invoice.typeName) !== folded(typeName)
  ) {
    return {
      about: 'trajectoryType',
      fault: `Order ${number} is voor ‘${typeName}’, en hier staat ‘${invoice.typeName}’. Verbeter een van de twee.`,
    };
  }
  return null;
}
