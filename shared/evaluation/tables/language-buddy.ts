import { total, type TableDeclaration } from '../declaration.ts';

export const languageBuddyTable: TableDeclaration = {
  id: 'taalmaatje',
  title: 'Klanten met een taalmaatje',
  population: 'caseload',
  rows: { by: 'languageBuddy', extra: [total()] },
  columns: { by: 'targetGroup', unit: 'personen', extra: [total()] },
  notes: [
    'Dit zijn de klanten in deze periode. Een taalmaatje heeft geen datum: geteld is wat in het dossier stond toen dit rapport werd gemaakt.',
  ],
};
