import type { JournalledTable } from '../journalled-tables.ts';

const called: Record<JournalledTable, string> = {
  household: 'een bijstandspartij',
  client: 'iets in de gegevens',
  client_track: 'de kandidaatgroep',
  client_case_manager: 'de klantmanager',
  client_language_level: 'het taalniveau',
  ladder_measurement: 'een trede',
  outflow: 'de uitstroom',
  trajectory_type: 'een soort traject',
  provider: 'een aanbieder',
  product: 'een traject in de catalogus',
  fund: 'een fonds',
  trajectory: 'een traject',
  imported_cost: 'een bedrag',
  purchase_order: 'een order',
  invoice: 'een factuur',
  contact: 'een contact',
};

const came: Partial<Record<JournalledTable, string>> = {
  client: 'is deze klant toegevoegd',
  client_track: 'is een andere kandidaatgroep toegevoegd',
  client_case_manager: 'is een andere klantmanager toegevoegd',
  client_language_level: 'is een ander taalniveau toegevoegd',
  ladder_measurement: 'is een trede gemeten',
  outflow: 'is een uitstroom toegevoegd',
  product: 'is een traject in de catalogus gezet',
  imported_cost: 'is een bedrag toegevoegd',
  purchase_order: 'is een order geplaatst',
  invoice: 'is een factuur geboekt',
  contact: 'is een contact toegevoegd',
  trajectory: 'is een traject toegevoegd',
};

/** What is shared by rows of which one refers to another. */
const shares: Partial<Record<JournalledTable, string>> = {
  household: ' bij een bijstandspartij van deze import',
  provider: ' met een aanbieder van deze import',
  trajectory_type: ' met een soort traject van deze import',
  fund: ' met een fonds van deze import',
};

/** What stands in the way, as the second half of a sentence that begins with the client or stands alone. */
export const sentences = {
  changed: (table: JournalledTable) => `na deze import is ${called[table]} veranderd.`,
  changedByImport: (table: JournalledTable) =>
    `een latere import heeft ${called[table]} veranderd. Maak die eerst ongedaan.`,
  gone: (table: JournalledTable) => `na deze import is ${called[table]} weggehaald.`,
  added: (table: JournalledTable, to: JournalledTable) =>
    `na deze import ${came[table] ?? `is ${called[table]} toegevoegd`}${shares[to] ?? ''}.`,
} as const;
