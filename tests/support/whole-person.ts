import { sql } from 'kysely';
import type { TeamTransaction } from '../../electron/backend/database/schema.ts';

export interface WholePerson {
  readonly id: number;
  readonly firstName: string;
  readonly lastName: string;
  readonly number: string;
  /** Stands in every text about this person. */
  readonly word: string;
  /** The year of the last full outflow. */
  readonly leftIn: number;
  /** Of the same bijstandspartij as an earlier one. */
  readonly household?: number;
}

type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** What the rows of persons refer to; once a file. */
export async function fillReferred(trx: TeamTransaction): Promise<void> {
  await fill(trx, {
    trajectory_type: [{ id: 901, name: 'Proeftraject' }],
    provider: [{ id: 901, name: 'Fictief BV' }],
    organisation: [{ id: 901, name: 'Welzijn Veldermeer' }],
    fund: [
      { id: 901, name: 'Fonds werk', spend_from: null, spend_until: null, target_group: null },
    ],
    import_run: [
      {
        id: 901,
        imported_on: '2014-01-01',
        reference_date: '2013-12-31',
        row_count: 1,
        shape: 'clients',
        file_name: 'klanten.csv',
        imported_by: 'b.kuiphof',
      },
    ],
  });
}

/** A client with a row in every table in which a client can stand. */
export async function fillWholePerson(trx: TeamTransaction, person: WholePerson): Promise<void> {
  const { id, firstName, lastName, number, word, leftIn } = person;
  const household = person.household ?? id;
  const own = { id, client_id: id };
  const start = `${leftIn - 2}-03-01`;
  const end = `${leftIn}-06-15`;
  if (household === id) {
    await fill(trx, {
      household: [{ id: household, household_number: `eigen-${number}` }],
      retention_hold: [
        { id, household_id: household, held_until: '2020-01-01', reason: word, held_by: 1 },
      ],
      child: [
        { id, household_id: household, first_name: `${word}-kind`, birth_date: '2012-01-01' },
      ],
    });
  }
  await fill(trx, {
    client: [
      {
        id,
        client_number: number,
        household_id: household,
        first_name: firstName,
        last_name: lastName,
        birth_date: '1985-05-05',
        sex: id % 2 === 0 ? 'vrouw' : 'man',
        nationality: 'Syrische',
        settlement_date: `${leftIn - 3}-02-10`,
        import_id: 901,
        phone: `06 ${word}`,
        email: `${word}@voorbeeld.nl`,
        interpreter: word,
      },
    ],
    client_case_manager: [{ ...own, name: 'Marloes', since: start }],
    client_track: [{ ...own, track: 'werk', since: start }],
    client_language_level: [{ ...own, level: 'A2', measured_on: start }],
    language_skill: [{ ...own, skill: 'lezen', level: 'A2', basis: 'papier', measured_on: start }],
    ladder_measurement: [{ ...own, step: 3, measured_on: start, measured_by: 'Marloes' }],
    civic_integration: [
      { ...own, law: 'wi2013', school: word, preconditions: word, guidance: word },
    ],
    education: [{ ...own, level: 'mbo', name: word, country: word }],
    work_experience: [{ ...own, occupation: word, country: word }],
    job: [{ ...own, employer: word, title: word, starts_on: end }],
    benefit_period: [{ ...own, kind: 'volledig', starts_on: start, ends_on: end }],
    client_profile: [{ ...own, wish: 'werk', wish_note: word, can: word, cannot: word }],
    medical_assessment: [{ ...own, asked_on: start, asked_of: word, can: word }],
    buddy: [{ ...own, name: word, organisation: word, starts_on: start }],
    precondition: [{ ...own, kind: 'kinderopvang', status: 'geregeld', note: word }],
    week_use: [{ ...own, kind: 'school', name: word, starts_on: start }],
    outflow: [{ ...own, kind: 'betaald-werk', date: end }],
    snooze: [{ ...own, kind: 'ladder', until: start, reason: word, account: 'b.kuiphof' }],
    contact: [
      {
        ...own,
        date: start,
        kind: 'gesprek',
        person: word,
        note: word,
        organisation_id: 901,
        mapped: 1,
      },
    ],
    appointment: [{ id, date: start, kind: 'gesprek', subject: word, place: word, done: 1 }],
    appointment_client: [{ ...own, appointment_id: id }],
    plan: [
      { ...own, version: 1, made_on: start, made_by: 'Marloes', goal: word, evaluation: word },
    ],
    plan_step: [{ id, plan_id: id, position: 1, text: word, state: 'gedaan' }],
    plan_agreement: [{ id, plan_id: id, position: 1, who: 'klant', text: word }],
    document_content: [{ id, bytes: Buffer.from(`inhoud ${word}`) }],
    document: [
      {
        ...own,
        title: word,
        kind: 'cv',
        added_on: start,
        media_type: 'text/plain',
        byte_count: 8,
        content_id: id,
      },
    ],
    trajectory: [
      {
        ...own,
        type_id: 901,
        provider_id: 901,
        start_date: start,
        end_date: `${leftIn}-03-01`,
        status: 'afgerond',
        import_id: 901,
        note: word,
        stop_reason: word,
      },
      ...[20_000, 30_000].map((more) => ({
        id: more + id,
        client_id: id,
        type_id: 901,
        start_date: start,
        end_date: start,
        status: 'afgerond',
      })),
    ],
    ...moneyOf(person, start),
    change_set: [
      {
        id,
        at: `${start}T10:00:00.000Z`,
        account: 'b.kuiphof',
        call: 'caseload.saveRecord',
        client_id: id,
      },
    ],
    change_row: [
      {
        id,
        change_id: id,
        client_id: id,
        table_name: 'contact',
        row_id: id,
        before_values: JSON.stringify({ ...own, note: `eerst ${word}` }),
        after_values: JSON.stringify({ ...own, note: word }),
      },
    ],
    draft: [
      {
        id,
        account: 'b.kuiphof',
        key: `plan:${id}`,
        saved_at: '2026-11-20T10:00:00.000Z',
        draft_values: JSON.stringify({ goal: `${word} getypt` }),
      },
    ],
    import_changed: [
      {
        id,
        import_id: 901,
        table_name: 'client',
        row_id: id,
        column_name: 'last_name',
        value_before: JSON.stringify(`${word}oud`),
        value_after: JSON.stringify(lastName),
      },
    ],
  });
}

/** An order of the trajectory with its invoice, a course, and a cost of the past. */
function moneyOf({ id, word, leftIn }: WholePerson, start: string): Rows {
  const line = {
    unit: 'traject',
    quantity_hundredths: 100,
    unit_price_cents: 50_000,
    amount_cents: 50_000,
    vat_rate: '21',
    budget_year: leftIn - 2,
    closed_on: `${leftIn}-01-01`,
  };
  const order = { provider_id: 901, type_id: 901, ordered_on: start, starts_on: start };
  return {
    imported_cost: [{ trajectory_id: 30_000 + id, fund_id: 901, amount_cents: 12_300 }],
    purchase_order: [
      { ...order, id, order_number: `O-${id}`, cost_kind: 'traject' },
      {
        ...order,
        id: 10_000 + id,
        order_number: `C-${id}`,
        cost_kind: 'groep',
        sharing: 'ingepland',
      },
    ],
    order_line: [
      { ...line, id, order_id: id, trajectory_id: id, client_id: id, close_reason: null },
      { ...line, id: 10_000 + id, order_id: 10_000 + id, unit: 'groep' },
    ],
    order_share: [
      { id, line_id: id, fund_id: 901, amount_cents: 50_000 },
      { id: 10_000 + id, line_id: 10_000 + id, fund_id: 901, amount_cents: 50_000 },
    ],
    order_override: [
      {
        id,
        line_id: id,
        fund_id: 901,
        client_id: id,
        condition: 'periode',
        reason: `Nodig voor ${word}`,
        decided_by: 'Ruud',
        decided_on: start,
      },
    ],
    invoice: [
      {
        id,
        provider_id: 901,
        invoice_number: `F-${id}`,
        invoiced_on: start,
        paid_on: start,
        budget_year: leftIn - 2,
      },
    ],
    invoice_line: [{ id, invoice_id: id, line_id: id, amount_cents: 50_000 }],
    invoice_share: [{ id, invoice_line_id: id, fund_id: 901, amount_cents: 50_000 }],
    course_participant: [{ id, order_id: 10_000 + id, trajectory_id: 20_000 + id }],
    course_session: [{ id, order_id: 10_000 + id, date: start, place: 'Wijkhuis' }],
    course_attendance: [{ id, session_id: id, participant_id: id, state: 'aanwezig' }],
  };
}

async function fill(trx: TeamTransaction, tables: Rows): Promise<void> {
  for (const [table, rows] of Object.entries(tables)) {
    for (const row of rows) {
      const columns = sql.join(Object.keys(row).map((column) => sql.ref(column)));
      const values = sql.join(Object.values(row));
      await sql`insert into ${sql.table(table)} (${columns}) values (${values})`.execute(trx);
    }
  }
}
