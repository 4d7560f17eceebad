import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What opens a dialog or a menu without going through one of ours. */
const opens = new Set([
  'Modal',
  'Modal.Root',
  'Drawer',
  'Drawer.Root',
  'Popover.Dropdown',
  'dialog',
  'Menu.Dropdown',
]);
/** Where a dialog says its name: ours take the first, and pass it on as the second. A menu has the third. */
const names = ['dialogName', 'data-dialog', 'data-menu'];

export interface FoundDialogs {
  /** By name, the files where it stands. */
  readonly files: ReadonlyMap<string, readonly string[]>;
  /** A sentence for each dialog of which the name cannot be read. */
  readonly problems: readonly string[];
}

/** Every dialog and menu in the sources of the window, by its name. */
export function dialogsIn(root: string): FoundDialogs {
  const files = new Map<string, string[]>();
  const problems: string[] = [];
  const look = (file: string, element: ts.JsxOpeningLikeElement): void => {
    const tag = element.tagName.getText();
    const given = new Map(
      element.attributes.properties
        .filter(ts.isJsxAttribute)
        .map(({ name, initializer }) => [name.getText(), initializer]),
    );
    const role = given.get('role')?.getText() ?? '';
    const name = names.find((one) => given.has(one));
    if (name === undefined) {
      if (/dialog/.test(role) || (opens.has(tag) && !/tooltip/.test(role))) {
        const missing = tag === 'Menu.Dropdown' ? 'data-menu' : 'data-dialog';
        problems.push(`${file}: give <${tag}> a ${missing} with a name of its own.`);
      }
      return;
    }
    const value = given.get(name);
    if (value !== undefined && ts.isStringLiteral(value)) {
      files.set(value.text, [...(files.get(value.text) ?? []), file]);
    } else if (!/^\{(props\.)?dialogName\}$/.test(value?.getText() ?? '')) {
      problems.push(`${file}: write the ${name} of <${tag}> in full, so that it can be found.`);
    }
  };
  for (const file of globSync('**/*.tsx', { cwd: root }).sort()) {
    const text = readFileSync(join(root, file), 'utf8');
    const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
    const visit = (node: ts.Node): void => {
      if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) look(file, node);
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return { files, problems };
}

/** The names that the tests in a window give to `isAccessible`, which sees to it that the dialog or menu is open. */
export const dialogsCheckedIn = (root: string): ReadonlySet<string> =>
  new Set(
    globSync('**/*.ts', { cwd: root }).flatMap((file) =>
      [
        ...readFileSync(join(root, file), 'utf8').matchAll(
          /isAccessible\(\s*\w+,\s*'([^']+)',?\s*\)/g,
        ),
      ].map(([, name = '']) => name),
    ),
  );

/** What is wrong, a sentence each that says what to do: a dialog or menu without a name or a check, a check of nothing. */
export function dialogsNotChecked(sources: string, specs: string): readonly string[] {
  const { files, problems } = dialogsIn(sources);
  const checked = dialogsCheckedIn(specs);
  const shared = [...files].filter(([, where]) => where.length > 1);
  const unchecked = [...files].filter(([name]) => !checked.has(name));
  return [
    ...problems,
    ...shared.map(
      ([name, where]) =>
        `${where.join(', ')}: give each dialog and menu a name of its own, not '${name}' twice.`,
    ),
    ...unchecked.map(
      ([name, where]) =>
        `${where.join(', ')}: nobody looks at the dialog or menu '${name}' with axe. In a test in tests/e2e that has it open, write: await isAccessible(page, '${name}');`,
    ),
    ...[...checked]
      .filter((name) => !files.has(name))
      .map(
        (name) =>
          `tests/e2e: there is no dialog or menu '${name}'. Take the check away, or mend the name.`,
      ),
  ];
}
