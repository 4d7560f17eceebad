import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeDemoCaseload } from './caseload.ts';

/** Writes the demo caseload: `node build/demo-caseload/make.mts`. */
const folder = new URL('../../resources/demo/', import.meta.url);
mkdirSync(folder, { recursive: true });
const file = new URL('caseload.csv', folder);
writeFileSync(file, makeDemoCaseload());
console.log(`Geschreven: ${fileURLToPath(file)}`);
