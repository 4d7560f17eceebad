import type { HelpGroup } from './page.ts';

/** What the parts of the manual are called. */
export const helpGroupTexts: Readonly<Record<HelpGroup, string>> = {
  begin: 'Beginnen',
  klanten: 'Klanten begeleiden',
  inkoop: 'Trajecten inkopen',
  geld: 'Budget en geld',
  import: 'Lijsten importeren',
  evaluatie: 'Evaluatie en rapporten',
  bestand: 'Bestand, gebruikers en privacy',
};
