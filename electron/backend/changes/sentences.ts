import type { ChangedTable } from './change.ts';

/** What a row of each table is called in the middle of a sentence. */
const called: Partial<Record<ChangedTable, string>> = {
  client: 'het deel Basisgegevens',
  household: 'de bijstandspartij',
  client_track: 'de groep',
  client_case_manager: 'de klantmanager',
  client_language_level: 'het taalniveau',
  child: 'het kind',
  ladder_measurement: 'de trede',
  outflow: 'de uitstroom',
  language_skill: 'het taalniveau',
  civic_integration: 'de inburgering',
  education: 'de opleiding',
  work_experience: 'de werkervaring',
  job: 'het werk',
  benefit_period: 'de bijstand',
  client_profile: 'het deel Wensen en mogelijkheden',
  medical_assessment: 'het medisch advies',
  buddy: 'het taalmaatje of de buddy',
  precondition: 'de randvoorwaarde',
  week_use: 'de vaste activiteit',
  trajectory: 'het traject',
  trajectory_type: 'het soort traject',
  purchase_order: 'de order',
  order_line: 'de order',
  order_share: 'de verdeling van de order over de fondsen',
  order_override: 'het akkoord bij de order',
  order_change: 'de order',
  course_participant: 'de deelnemer van de cursus',
  course_session: 'de bijeenkomst van de cursus',
  course_attendance: 'de aanwezigheid bij de cursus',
  invoice: 'de factuur',
  invoice_line: 'de factuur',
  invoice_share: 'de verdeling van de factuur over de fondsen',
  provider: 'de aanbieder',
  product: 'het product in de catalogus',
  product_price: 'de prijs in de catalogus',
  fund: 'het fonds',
  fund_entry: 'de beschikking of wijziging van het fonds',
  funding_key: 'de verdeelsleutel',
  funding_key_part: 'de verdeelsleutel',
  year_change: 'de jaarovergang',
  contact: 'het contact',
  organisation: 'de organisatie',
  appointment: 'de afspraak',
  appointment_client: 'de afspraak',
  plan: 'het plan',
  plan_step: 'een stap van het plan',
  plan_agreement: 'een afspraak in het plan',
  document: 'het document',
  team_member: 'de klantmanager in het team',
  account_member: 'wie u bent op deze computer',
  setting: 'de instelling',
  snooze: 'het uitstel',
  saved_view: 'de weergave',
  saved_report: 'het rapport',
  report_export: 'voor wie dat rapport was',
  yearly_count: 'het jaarcijfer',
};

const nameOf = (table: ChangedTable): string => called[table] ?? 'iets in deze wijziging';

/** Why a change cannot be undone. */
export const sentences = {
  unknown:
    'Deze wijziging staat niet meer in het teambestand. Kijk bij Geschiedenis wat er is veranderd.',
  undone: 'Deze wijziging is al ongedaan gemaakt. U hoeft niets te doen.',
  ofClient: (number: string) => ` Het gaat om klant ${number}.`,
  contentGone:
    'Dit document kan niet meer terug. Een dag na het verwijderen wist Trede wat erin stond. Voeg het bestand opnieuw toe.',
  changed: (table: ChangedTable) =>
    `Dit kan niet meer ongedaan worden gemaakt: ${nameOf(table)} is daarna nog veranderd. Maak eerst die latere wijziging ongedaan.`,
  changedByImport: (table: ChangedTable) =>
    `Dit kan niet meer ongedaan worden gemaakt: ${nameOf(table)} is daarna door een import veranderd. Kijk wat er nu staat en verander dat.`,
  goneByImport: (table: ChangedTable) =>
    `Dit kan niet meer ongedaan worden gemaakt: ${nameOf(table)} is er niet meer, want een import is ongedaan gemaakt. Importeer de lijst opnieuw als dat nodig is.`,
  ofEarlierVersion: (table: ChangedTable) =>
    `Dit kan niet meer ongedaan worden gemaakt: ${nameOf(table)} is nog van een eerdere versie van Trede. Verander of annuleer wat er nu staat.`,
  orderCancelled:
    'Dit kan niet meer ongedaan worden gemaakt: de order van dit traject is daarna geannuleerd. Gaat het traject toch door, koop het dan opnieuw in.',
  memberTaken: (name: string) =>
    `Dit kan niet meer ongedaan worden gemaakt: ${name} werkt nu als deze klantmanager.`,
  nameInUse: (given: string, old: string) =>
    `Dit kan niet meer ongedaan worden gemaakt: de naam ${given} staat intussen ook bij andere klanten, afspraken of weergaven. Wilt u de naam ${old} terug, verander de naam dan bij Instellingen.`,
  gone: (table: ChangedTable) =>
    `Dit kan niet meer ongedaan worden gemaakt: ${nameOf(table)} is daarna verwijderd. Maak eerst die latere wijziging ongedaan.`,
  referredTo: (table: ChangedTable) =>
    `Dit kan niet meer ongedaan worden gemaakt: ${nameOf(table)} staat intussen ook op een andere plaats. Maak eerst ongedaan wat erna kwam.`,
  parentGone: (table: ChangedTable) =>
    `Dit kan niet meer ongedaan worden gemaakt: waar ${nameOf(table)} bij hoorde, is intussen verwijderd. Maak eerst dat verwijderen ongedaan.`,
  taken: (table: ChangedTable) =>
    `Dit kan niet meer ongedaan worden gemaakt: het nummer of de naam van ${nameOf(table)} staat intussen ergens anders. Verander dat eerst.`,
} as const;
