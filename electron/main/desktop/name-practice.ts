import type { Backend } from '../backend-process/backend.ts';
import { practicePrefix } from '../files/file-names.ts';
import type { Dialogs } from './dialogs.ts';

/** The same dialogs, which suggest a name that says so while the file to practise with is open. */
export function namingPractice(dialogs: Dialogs, backend: Pick<Backend, 'practises'>): Dialogs {
  const named = (name: string): string => (backend.practises() ? `${practicePrefix}${name}` : name);
  return {
    ...dialogs,
    report: (name, format) => dialogs.report(named(name), format),
    list: (title, name, format) => dialogs.list(title, named(name), format),
    print: (title, name, ...form) => dialogs.print(title, named(name), ...form),
    documentCopy: (name) => dialogs.documentCopy(named(name)),
  };
}
