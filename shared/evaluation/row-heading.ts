import type { TableDeclaration } from './declaration.ts';
import { dimensionOf } from './dimensions.ts';

/** What the rows of a table are, above their labels: 'Doelgroep'. */
export const rowHeadingOf = ({ rows }: TableDeclaration): string =>
  'by' in rows ? dimensionOf(rows.by).heading : rows.heading;
