import { columnsOf, notOnPaper } from '../insight-words.ts';
import type { Table } from '../holdings.ts';

type Labels = Readonly<Record<string, string>>;

/** Of tables, and columns, that no insight prints. */
const more: Partial<Record<Table, Labels>> = {
  app_user: {
    name: 'Naam',
    case_manager: 'Is klantmanager',
    coordinator: 'Is coördinator',
    adviser: 'Is adviseur',
    public_key: 'Sleutel om het bestand te openen',
    created_on: 'Gebruiker sinds',
    removed_on: 'Verwijderd op',
  },
  backup_event: {
    at: 'Moment',
    day: 'Dag',
    kind: 'Soort',
    outcome: 'Afloop',
    name: 'Naam van de map',
    counts: 'Aantal rijen per tabel',
  },
  backup_state: {
    changed: 'Of er iets is veranderd',
    sequence: 'Volgnummer',
    second_place_days: 'Dagen tot een herinnering',
    key_id: 'Welke sleutel geldt',
  },
  change_row: {
    table_name: 'Soort gegeven',
    before_values: 'Wat er stond',
    after_values: 'Wat er nu staat',
  },
  change_set: { at: 'Moment', call: 'Handeling', account: 'Wie' },
  destruction_list: {
    proposed_by: 'Voorgelegd door',
    proposed_at: 'Voorgelegd op',
    approved_by: 'Goedgekeurd door',
    approved_at: 'Goedgekeurd op',
    destroyed_at: 'Vernietigd op',
    declaration: 'Aantallen voor de verklaring, zonder namen',
  },
  document_content: { bytes: 'Het document zelf' },
  draft: { saved_at: 'Moment', draft_values: 'Wat is getypt', account: 'Wie' },
  fund: {
    name: 'Naam',
    source: 'Bron',
    spend_from: 'Te besteden vanaf',
    spend_until: 'Te besteden tot en met',
    per_year: 'Per jaar',
    target_group: 'Voor welke doelgroep',
    cost_kinds: 'Voor welke kosten',
    settled_from_year: 'Gevestigd vanaf jaar',
    settled_until_year: 'Gevestigd tot en met jaar',
    repay: 'Terugbetalen wat over is',
    note: 'Toelichting',
  },
  fund_entry: {
    kind: 'Soort besluit',
    budget_year: 'Budgetjaar',
    date: 'Datum',
    reference: 'Kenmerk',
    headcount: 'Aantal personen',
    rate_cents: 'Bedrag per persoon',
    amount_cents: 'Bedrag',
  },
  funding_key: { name: 'Naam' },
  funding_key_part: { weight: 'Deel' },
  import_added: { table_name: 'Soort gegeven', row_ids: 'Welke regels', row_digests: 'Kenmerk' },
  import_changed: {
    table_name: 'Soort gegeven',
    column_name: 'Welk gegeven',
    value_before: 'Wat er stond',
    value_after: 'Wat er nu staat',
  },
  import_layout: { signature: 'Namen van de kolommen', choices: 'Keuzes', used_on: 'Gebruikt op' },
  import_run: { imported_by: 'Geïmporteerd door', undone_by: 'Teruggedraaid door' },
  invoice_share: { amount_cents: 'Uit dit fonds' },
  kept_figures: { period_from: 'Van', period_until: 'Tot en met', answers: 'Aantallen' },
  lock_setting: { idle_minutes: 'Minuten' },
  log_head_key: { head_key: 'Sleutel' },
  log_line: {
    at: 'Moment',
    call: 'Handeling',
    outcome: 'Afloop',
    subject_kind: 'Waarover',
    subject_id: 'Nummer van waar het over gaat',
    form: 'In welke vorm het Trede verliet',
    user_id: 'Gebruiker',
    account: 'Account op de computer',
    computer: 'Naam van de computer',
    hash: 'Kenmerk dat knoeien laat zien',
  },
  log_shown: { mark: 'Kenmerk van de lijst' },
  log_shown_block: {
    number: 'Volgnummer',
    mark: 'Kenmerk van het deel',
    bits: 'Nummers van klanten',
  },
  order_change: {
    changed_by: 'Gewijzigd door',
    changed_on: 'Gewijzigd op',
    approval: 'Akkoord van toen',
  },
  organisation: { name: 'Naam' },
  product: { price_cents: 'Prijs', vat_rate: 'Btw', unit: 'Eenheid' },
  product_price: {
    price_cents: 'Prijs',
    valid_from: 'Geldig vanaf',
    valid_until: 'Geldig tot en met',
  },
  provider: {
    name: 'Naam',
    contact_name: 'Contactpersoon',
    email: 'E-mail',
    phone: 'Telefoon',
    contract_from: 'Contract vanaf',
    contract_until: 'Contract tot en met',
    ceiling_cents: 'Plafond',
  },
  reader_journal: {
    journal: 'Welke meelezer',
    taken: 'Wat is overgenomen',
    user_id: 'Gebruiker',
    state: 'Stand',
  },
  report_export: {
    at: 'Moment',
    account: 'Door wie',
    recipient: 'Voor wie',
    title: 'Titel',
    period_from: 'Van',
    period_until: 'Tot en met',
    compared_from: 'Vergeleken met, van',
    compared_until: 'Vergeleken met, tot en met',
    mode: 'Intern of deelbaar',
    format: 'Vorm',
    tables: 'Welke tabellen',
  },
  report_figures: {
    way: 'Soort bescherming',
    smallest_group: 'Kleinste groep',
    figures: 'Beschermde cijfers',
  },
  retention_hold: { held_by: 'Besloten door' },
  saved_report: { name: 'Naam', definition: 'Opzet' },
  saved_view: { name: 'Naam', setting: 'Filters en kolommen' },
  setting: { name: 'Naam', value: 'Waarde' },
  snapshot_state: { published_at: 'Moment' },
  snooze: { account: 'Door wie' },
  team: { name: 'Naam', municipality: 'Gemeente', created_on: 'Gemaakt op' },
  team_member: { name: 'Naam', fte_hundredths: 'Fte', active: 'In dienst' },
  account_member: { account: 'Gebruiker', member_id: 'Klantmanager' },
  trajectory_type: {
    name: 'Naam',
    step_from: 'Vanaf trede',
    step_until: 'Tot en met trede',
    dagdelen: 'Dagdelen',
    route: 'Route',
    usual_weeks: 'Aantal weken',
  },
  year_change: { from_year: 'Jaar', at: 'Moment', account: 'Door wie' },
  yearly_count: {
    year: 'Jaar',
    settled: 'Gevestigd',
    target_first_half: 'Taakstelling, eerste halfjaar',
    housed_first_half: 'Gehuisvest, eerste halfjaar',
    target_second_half: 'Taakstelling, tweede halfjaar',
    housed_second_half: 'Gehuisvest, tweede halfjaar',
  },
};

/** By which Trede ties rows together and proves that they are whole: they say nothing of anybody by themselves. */
const forTrede: ReadonlySet<string> = new Set([
  ...notOnPaper,
  'appointment_id',
  'block_id',
  'change_id',
  'figures_id',
  'file_id',
  'fund_id',
  'group_number',
  'invoice_line_id',
  'journal_key',
  'key',
  'key_id',
  'key_sequence',
  'member_id',
  'moved_number',
  'product_id',
  'provider_id',
  'recovery_public_key',
  'recovery_slot',
  'report_secret',
  'row_id',
  'shown_id',
  'slot',
  'type_id',
  'undoes_id',
]);

/**
 * The columns of a table in the words of the screen. What only ties rows together has none.
 *
 * @throws of a column that nobody named yet: an annex that leaves one out would not be true
 */
export function wordsOfColumns(table: Table, columns: readonly string[]): string[] {
  const known = columnsOf(table);
  return columns.flatMap((column) => {
    const label =
      more[table]?.[column] ?? known.find((words) => words.column === column)?.label ?? null;
    if (label !== null) return [label];
    if (forTrede.has(column)) return [];
    throw new Error(`No words for ${table}.${column}`);
  });
}
