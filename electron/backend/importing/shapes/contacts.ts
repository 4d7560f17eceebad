import {
  contactKey,
  contactMoment,
  readContacts,
  type ListedContact,
} from '#shared/importing/contacts/contacts-list.ts';
import { Changes } from '#shared/importing/changes.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { RowMarks } from '../row-marks.ts';
import type { PlanShape } from '../shape-import.ts';
import { loadFileClients } from './file-clients.ts';
import { planOf } from './plan-of.ts';
import { questionOf } from './question-of.ts';
import { storeInParts } from './store-in-parts.ts';

/** What a list of contacts does: adds those that the team file does not have. It never changes one. */
export const planContacts: PlanShape = async (trx, prepared) => {
  const reading = readContacts(prepared.list, questionOf(prepared));
  const { entries, context } = reading;
  const clients = await loadFileClients(trx);
  const known = await loadContacts(trx);
  const changes = new Changes([]);
  const marks = new RowMarks();
  const met = new Set<number>();
  const added: { readonly clientId: number; readonly entry: ListedContact }[] = [];
  for (const entry of entries) {
    const client = clients.of(entry, context);
    if (client === null) continue;
    met.add(client.id);
    if (known.contacts.has(`${client.id}\n${contactKey(entry)}`)) continue;
    marks.addsOn(entry.line);
    added.push({ clientId: client.id, entry });
    if (known.moments.has(`${client.id}\n${contactMoment(entry)}`)) {
      context.warn(
        entry.line,
        null,
        'In Trede staat al zo’n contact van deze klant op deze dag, met een andere notitie. Trede bewaart ze allebei.',
      );
    }
  }
  const rows = prepared.list.rows.length;
  return planOf(
    { prepared, reading, marks, met, changes },
    { contacts: added.length },
    (journal, storing) =>
      storeInParts(added, { rows }, storing, (part) =>
        journal.add(
          'contact',
          part.map(({ clientId, entry: { date, kind, person, note } }) => ({
            id: journal.nextId('contact'),
            client_id: clientId,
            date,
            kind,
            person,
            note,
          })),
        ),
      ),
  );
};

interface KnownContacts {
  readonly contacts: ReadonlySet<string>;
  readonly moments: ReadonlySet<string>;
}

async function loadContacts(trx: TeamTransaction): Promise<KnownContacts> {
  const rows = await trx
    .selectFrom('contact')
    .select(['client_id', 'date', 'kind', 'person', 'note'])
    .execute();
  return {
    contacts: new Set(rows.map((row) => `${row.client_id}\n${contactKey(row)}`)),
    moments: new Set(rows.map((row) => `${row.client_id}\n${contactMoment(row)}`)),
  };
}
