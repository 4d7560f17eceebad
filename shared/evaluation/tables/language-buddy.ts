import { total, type TableDeclaration } from '../declaration.ts';

export const languageBuddyTable: TableDeclaration = {
  id: 'taalmaatje',
  title: 'Klanten met een taalmaatje',
  population: 'caseload',
  rows: { by: 'languageBuddy', extra: [total()] },
  columns: { by: 'targetGroup', unit: 'personen', extra: [total()] },
  notes: [
    'Dit zijn de klanten in deze periode. Een taalmaatje heeft geen datum: geteld zoals het nu staat.',
  ],
};
