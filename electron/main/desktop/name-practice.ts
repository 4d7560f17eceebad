import type { Backend } from '../backend-process/backend.ts';
import { practicePrefix } from '../files/file-names.ts';
import { isPractice } from '../printing/mark-practice.ts';
import type { Dialogs } from './dialogs.ts';

/** The same dialogs, which suggest a name that says so while the file to practise with is open. */
export function namingPractice(dialogs: Dialogs, backend: Pick<Backend, 'ask'>): Dialogs {
  const named = async (name: string): Promise<string> =>
    (await isPractice(backend)) ? `${practicePrefix}${name}` : name;
  return {
    ...dialogs,
    report: async (name, format) => dialogs.report(await named(name), format),
    list: async (title, name, format) => dialogs.list(title, await named(name), format),
    print: async (title, name, ...form) => dialogs.print(title, await named(name), ...form),
    documentCopy: async (name) => dialogs.documentCopy(await named(name)),
  };
}
