import { fileURLToPath } from 'node:url';

/** A path of the project, seen from its root. */
export const projectPath = (path: string): string =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url));
