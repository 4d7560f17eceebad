import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

const renderer = fileURLToPath(new URL('../../../../renderer', import.meta.url));

/** How the sources call work that is under way. */
const underWay = /\b(busy|sending|saving|isPending|isFetching|reading|making)\b/;

/** Fields, of which the press that begins the work is elsewhere. */
const fields = ['SelectField', 'NativeSelect'];

/** The controls that are disabled by work: `file: <Tag>`. */
function disabledByWork(): string[] {
  const found: string[] = [];
  for (const name of globSync('**/*.tsx', { cwd: renderer })) {
    const path = join(renderer, name);
    const tree = ts.createSourceFile(
      name,
      readFileSync(path, 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
    const look = (node: ts.Node): void => {
      if (ts.isJsxAttribute(node) && node.name.getText() === 'disabled') {
        const control = node.parent.parent.tagName.getText();
        const value = node.initializer?.getText() ?? '';
        if (underWay.test(value) && !fields.includes(control)) found.push(`${name}: <${control}>`);
      }
      node.forEachChild(look);
    };
    look(tree);
  }
  return found;
}

it('no button loses the focus by the work that its own press began', () => {
  expect(disabledByWork()).toEqual([]);
});
