import type { ImportField } from '../schema.ts';
import { fieldsOfShape, requiredFieldsOfShape, type ListShape } from '../shapes.ts';
import { assignNames } from '../columns.ts';
import { matchName } from './match-name.ts';
import { withoutLoose } from './together.ts';

/** Fields that only a list of this shape has: one of them says more than all the others. */
const telling: Readonly<Record<ListShape, readonly ImportField[]>> = {
  clients: ['firstName', 'lastName'],
  trajectories: [],
  invoices: ['invoiceNumber'],
  contacts: ['contactDate', 'contactNote'],
  ladder: ['ladderStep', 'measuredOn'],
};

/** In this order of preference where two shapes fit as well. */
const order: readonly ListShape[] = ['clients', 'invoices', 'trajectories', 'ladder', 'contacts'];

/**
 * What the rows of a list are about, by the names of its columns: names of people make it a list of
 * clients; else the shape of which it has all required columns, and of which it names most columns.
 */
export function suggestShape(headers: readonly string[]): ListShape {
  const scored = order.map((shape) => {
    const matches = headers.map((header) => matchName(header, shape));
    const fields = withoutLoose(assignNames(matches), shape);
    const found = new Set(fields.filter((field) => field !== null));
    const required: readonly ImportField[] = requiredFieldsOfShape[shape];
    const missing = required.filter((field) => !found.has(field)).length;
    const whole = telling[shape].every((field) => found.has(field));
    return { shape, found: found.size, missing, whole, of: fieldsOfShape[shape].length };
  });
  const clients = scored.find(({ shape }) => shape === 'clients');
  if (clients !== undefined && clients.whole && clients.missing <= 1) {
    const invoices = scored.find(({ shape, missing }) => shape === 'invoices' && missing === 0);
    return invoices === undefined ? 'clients' : invoices.shape;
  }
  const complete = scored.filter(({ missing }) => missing === 0);
  const best = complete.toSorted((a, b) => b.found - a.found)[0];
  if (best !== undefined) return best.shape;
  // Nothing is complete: a list that names its invoices or its steps is about those all the same.
  const nearly = scored.filter(({ missing, whole, found }) => missing <= 1 && whole && found >= 3);
  return nearly.toSorted((a, b) => b.found - a.found)[0]?.shape ?? 'clients';
}
