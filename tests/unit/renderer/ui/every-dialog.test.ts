import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { dialogsIn, dialogsNotChecked } from '../../../support/dialogs.ts';

const folder = (path: string) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

it('looks at every dialog and menu with axe, in a window', () => {
  expect(dialogsNotChecked(folder('renderer'), folder('tests/e2e'))).toEqual([]);
  // That it finds them at all.
  expect(dialogsIn(folder('renderer')).files.size).toBeGreaterThan(95);
}, 60_000);

it('says what to do about a dialog without a name or a check, and about a check of nothing', () => {
  const root = mkdtempSync(join(tmpdir(), 'trede-dialogs-'));
  const sources = join(root, 'renderer');
  const specs = join(root, 'e2e');
  mkdirSync(sources);
  mkdirSync(specs);
  writeFileSync(
    join(sources, 'a.tsx'),
    `export const A = (props) => (
      <>
        <Dialog dialogName="checked" />
        <Dialog dialogName="forgotten">{1}</Dialog>
        <Dialog dialogName="twice" />
        <Confirm dialogName="twice" />
        <Dialog dialogName={props.dialogName} />
        <Dialog dialogName={'a' + 'b'} />
        <Modal opened />
        <section role="dialog" />
        <Popover.Dropdown role="tooltip" />
        <Popover.Dropdown data-dialog="also" />
        <Menu.Dropdown>{1}</Menu.Dropdown>
        <Menu.Dropdown data-menu="unseen">{1}</Menu.Dropdown>
      </>
    );`,
  );
  writeFileSync(
    join(specs, 'a.spec.ts'),
    `await isAccessible(page, 'checked'); await isAccessible(later, 'also');
     await isAccessible(page); await isAccessible(page, 'twice'); await isAccessible(page, 'gone');`,
  );
  expect(dialogsNotChecked(sources, specs)).toEqual([
    'a.tsx: write the dialogName of <Dialog> in full, so that it can be found.',
    'a.tsx: give <Modal> a data-dialog with a name of its own.',
    'a.tsx: give <section> a data-dialog with a name of its own.',
    'a.tsx: give <Menu.Dropdown> a data-menu with a name of its own.',
    "a.tsx, a.tsx: give each dialog and menu a name of its own, not 'twice' twice.",
    "a.tsx: nobody looks at the dialog or menu 'forgotten' with axe. In a test in tests/e2e that has it open, write: await isAccessible(page, 'forgotten');",
    "a.tsx: nobody looks at the dialog or menu 'unseen' with axe. In a test in tests/e2e that has it open, write: await isAccessible(page, 'unseen');",
    "tests/e2e: there is no dialog or menu 'gone'. Take the check away, or mend the name.",
  ]);
  rmSync(root, { recursive: true });
});
