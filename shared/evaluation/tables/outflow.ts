import { total, type ExtraLine, type TableDeclaration } from '../declaration.ts';
import { fullOutflowNames, outflowNames, partialOutflowNames } from '../words.ts';

const fullKinds = Object.keys(fullOutflowNames);

const fully: ExtraLine = {
  id: 'volledig',
  label: 'Volledig uit de bijstand',
  where: { outflowKind: fullKinds },
  expectedSums: [fullKinds],
};

export const outflowTable: TableDeclaration = {
  id: 'uitstroom',
  title: 'Uitstroom naar soort',
  population: 'uitstroom',
  rows: {
    by: 'outflowKind',
    extra: [
      fully,
      total({
        expectedSums: [Object.keys(outflowNames), [fully.id, ...Object.keys(partialOutflowNames)]],
      }),
    ],
  },
  columns: { by: 'targetGroup', unit: 'personen', extra: [total()] },
  notes: [
    'De datum van de uitstroom ligt in de periode. Een persoon telt één keer per soort, en één keer in elk totaal.',
    'Bij parttime werk blijft een deel van de bijstand. Alle andere soorten zijn volledige uitstroom.',
  ],
};
