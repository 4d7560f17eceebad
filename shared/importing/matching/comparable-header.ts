import { folded } from '../../kernel/text.ts';

/** `Geb. datum (dd-mm-jjjj)` → `gebdatum`: the letters and digits by which headers are compared. */
export const comparableHeader = (header: string): string =>
  folded(header.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')).replace(/[^a-z0-9]/g, '');
