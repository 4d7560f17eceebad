import { readable, type AppText } from './app-text.mts';

/** The texts as a table, one block a file: the line, the name in the file, and what a reader sees. */
export function listOf(texts: readonly AppText[]): string {
  return [...Map.groupBy(texts, ({ file }) => file)]
    .map(([file, own]) => `${file}\n${own.map(row).join('\n')}\n`)
    .join('\n');
}

const row = ({ line, name, text }: AppText): string =>
  `${String(line).padStart(5)}  ${name} · ${readable(text)}`;
