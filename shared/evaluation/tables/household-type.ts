import { total, type TableDeclaration } from '../declaration.ts';
import { partnerNote } from '../texts.ts';

/**
 * In bijstandspartijen only: the persons follow from them, one or two each. Printing both would narrow
 * down a small number of couples for who knows that.
 */
export const householdTypeTable: TableDeclaration = {
  id: 'huishouden',
  title: 'Soort bijstandspartij',
  population: 'caseload',
  rows: { by: 'householdType', extra: [total()] },
  columns: {
    measures: [{ id: 'bijstandspartijen', label: 'Bijstandspartijen', unit: 'bijstandspartijen' }],
  },
  notes: [
    'Dit zijn de bijstandspartijen van de klanten in deze periode.',
    'Een paar zijn twee klanten in dezelfde bijstandspartij. Met kinderen: er staan thuiswonende kinderen in het dossier.',
    partnerNote,
  ],
};
