import { total, type TableDeclaration } from '../declaration.ts';

/** A return has a reason [letter]. */
export const returnsTable: TableDeclaration = {
  id: 'terugkeer',
  title: 'Terug in de bijstand',
  population: 'terugkeer',
  whenRecorded: 'benefit',
  rows: { by: 'returnReason', extra: [total()] },
  columns: { measures: [{ id: 'personen', label: 'Personen', unit: 'personen' }] },
  notes: [
    'De nieuwe uitkering begon in de periode, na een uitstroom in of vóór de periode.',
    'Na volledige uitstroom telt elke uitkering. Na parttime werk telt alleen een volledige uitkering.',
    'Een persoon telt één keer per reden, en één keer in het totaal.',
  ],
};
