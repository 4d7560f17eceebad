import { appTexts } from './app-texts.mts';
import { listOf } from './list.mts';

// `npm run texts -- renderer/budget`: every text of the app, or of one part, for who reads them all at once.

const [under = ''] = process.argv.slice(2);
const texts = appTexts().filter(({ file }) => file.startsWith(under));

if (texts.length === 0) process.stderr.write(`Onder ${under} staan geen teksten.\n`);
process.stdout.write(listOf(texts));
process.exitCode = texts.length === 0 ? 1 : 0;
