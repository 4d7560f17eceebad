import { readFileSync } from 'node:fs';

/** The fuses in their order on the wire (Electron, docs/tutorial/fuses.md). */
const names = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
] as const;

const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** Reads from a program which of Electron's switches are on, byte by byte. */
export function readFuses(program: string): Readonly<Record<string, boolean>> {
  const bytes = readFileSync(program);
  const wire = bytes.indexOf(sentinel, 0, 'latin1') + sentinel.length;
  if (wire < sentinel.length) throw new Error('this program carries no fuses');
  return Object.fromEntries(
    names.map((name, index) => [name, String.fromCharCode(bytes[wire + 2 + index] ?? 0) === '1']),
  );
}
