import { formatDate, type IsoDate } from '../../kernel/dates.ts';
import { folded } from '../../kernel/text.ts';
import type { ListQuestion } from '../caseload.ts';
import type { ListedContactKind } from '../cells.ts';
import type { ListContext } from '../list-context.ts';
import { readEntries, required, requiredClient, type ListEntries } from '../list-entries.ts';
import type { List, TypedRow } from '../rows.ts';

/** That somebody of the team was in touch with a client. */
export interface ListedContact {
  readonly line: number;
  readonly clientNumber: string;
  readonly date: IsoDate;
  readonly kind: ListedContactKind | null;
  readonly person: string | null;
  readonly note: string | null;
}

type ContactFacts = Pick<ListedContact, 'date' | 'kind' | 'person' | 'note'>;

/** The same for contacts of one client that are alike but for the note. */
export const contactMoment = ({ date, kind, person }: ContactFacts): string =>
  `${date}\n${kind ?? ''}\n${folded(person ?? '')}`;

/** The same for contacts of one client that are one and the same. */
export const contactKey = (contact: ContactFacts): string =>
  `${contactMoment(contact)}\n${folded(contact.note ?? '')}`;

/** Reads a list of contacts. A client may have several on one day, but not the same one twice. */
export function readContacts(list: List, question: ListQuestion): ListEntries<ListedContact> {
  const reading = readEntries(list, question, contactOf);
  remarkOnRepeats(reading.entries, reading.context);
  return reading;
}

function contactOf(row: TypedRow, context: ListContext): ListedContact | null {
  const clientNumber = requiredClient(row, context);
  const date = required(
    row,
    'contactDate',
    context,
    'De datum van het contact ontbreekt. Vul hem in als dd-mm-jjjj.',
  );
  if (date !== null && date > context.today) {
    context.fault(
      row.source.line,
      'contactDate',
      `${formatDate(date)} ligt in de toekomst. Vul de dag in waarop het contact was.`,
    );
  }
  if (clientNumber === null || date === null) return null;
  const { contactKind: kind, contactPerson: person, contactNote: note } = row.values;
  return { line: row.source.line, clientNumber, date, kind, person, note };
}

function remarkOnRepeats(entries: readonly ListedContact[], context: ListContext): void {
  const same = new Map<string, number>();
  const alike = new Map<string, number>();
  for (const entry of entries) {
    const key = `${entry.clientNumber}\n${contactKey(entry)}`;
    const moment = `${entry.clientNumber}\n${contactMoment(entry)}`;
    const twin = same.get(key);
    const near = alike.get(moment);
    if (twin !== undefined) {
      context.fault(
        entry.line,
        null,
        `Dit contact staat ook al op regel ${twin}. Sla deze rij over.`,
      );
    } else if (near !== undefined) {
      context.warn(
        entry.line,
        null,
        `Op regel ${near} staat een contact van dezelfde klant op dezelfde dag, met een andere notitie. Trede bewaart ze allebei.`,
      );
    }
    if (twin === undefined) same.set(key, entry.line);
    if (near === undefined) alike.set(moment, entry.line);
  }
}
