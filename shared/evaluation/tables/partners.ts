import { total, type TableDeclaration } from '../declaration.ts';
import { partnerNote } from '../texts.ts';
import { withPartner } from './known-sums.ts';

/** Do not forget the partner: which of two partners is guided [letter, KIS]. */
export const couplesTable: TableDeclaration = {
  id: 'partners',
  title: 'Bijstandspartijen met twee partners',
  population: 'caseload',
  rows: { by: 'coupleTrajectory', extra: [{ ...total(), where: withPartner }] },
  columns: {
    measures: [{ id: 'bijstandspartijen', label: 'Bijstandspartijen', unit: 'bijstandspartijen' }],
  },
  notes: [
    'Twee partners zijn twee klanten in dezelfde bijstandspartij. Een partner die geen klant is, is hier niet bekend.',
    partnerNote,
    'Een traject liep op ten minste één dag van de periode.',
  ],
};

/** Without totals: they would be once and twice the number of couples above, and so narrow it down. */
export const partnersTable: TableDeclaration = {
  id: 'partners-begeleiding',
  title: 'Partners met en zonder begeleiding',
  population: 'caseload',
  rows: { by: 'partnerGuidance' },
  columns: { by: 'sex', unit: 'personen' },
  notes: [
    'Dit zijn de klanten in deze periode met een partner die ook klant is.',
    partnerNote,
    'Een traject liep op ten minste één dag van de periode. Een plan van aanpak is op of voor de laatste dag gemaakt.',
  ],
};
