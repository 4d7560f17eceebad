import ts from 'typescript';
import { hole, type AppText } from './app-text.mts';
import { isForMachine, isForReader, isRefusal, isTextModule } from './for-reader.mts';

/**
 * Every text for a reader in one module, in the order in which they stand. It reads the syntax, not the
 * letters: a sentence that is cut over two lines with `+` is one text, and a comment is none.
 * @param file path from the root with slashes; its ending says whether it has JSX
 */
export function collectTexts(file: string, source: string): AppText[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, kind);
  const own = isTextModule(file);
  const found: AppText[] = [];

  const add = (node: ts.Node, text: string, whole: boolean): void => {
    const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
    found.push({ file, line, name: nameOf(node), text, whole, refusal: isRefusal(node) });
  };

  /** @param within whether this is filled in in a text for a reader */
  const visit = (node: ts.Node, within: boolean): void => {
    if (isForMachine(node)) return;
    if (ts.isJsxText(node)) {
      const text = node.text.replace(/\s+/g, ' ').trim();
      if (/\p{L}/u.test(text)) add(node, text, node.parent.children.length === 1);
      return;
    }
    const text = textOf(node);
    const isRead = text !== null && isForReader(node, text, own || within);
    if (isRead) add(node, text, !within);
    if (text === null) ts.forEachChild(node, (child) => visit(child, within));
    else for (const part of filledIn(node)) visit(part, within || isRead);
  };
  visit(tree, false);
  return found;
}

/** The text of a literal, a template or literals that are put together with `+`; null for anything else. */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => hole + literal.text).join('');
  if (!isJoined(node)) return null;
  const [left, right] = [textOf(node.left), textOf(node.right)];
  return left === null && right === null ? null : (left ?? hole) + (right ?? hole);
}

const isJoined = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;

/** What is put in the holes of a text. */
function filledIn(node: ts.Node): ts.Node[] {
  if (ts.isTemplateExpression(node)) return node.templateSpans.map(({ expression }) => expression);
  if (!isJoined(node)) return [];
  return [node.left, node.right].flatMap((side) => (textOf(side) === null ? side : filledIn(side)));
}

/** The names of the declarations, properties and attributes around a node, outermost first. */
function nameOf(node: ts.Node): string {
  const names: string[] = [];
  for (let at = node; !ts.isSourceFile(at); at = at.parent) {
    const name = namedBy(at);
    if (name !== undefined) names.unshift(name.getText().replaceAll("'", ''));
  }
  return names.join('.');
}

const namedBy = (node: ts.Node): ts.Node | undefined =>
  ts.isPropertyAssignment(node) ||
  ts.isVariableDeclaration(node) ||
  ts.isFunctionDeclaration(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isJsxAttribute(node)
    ? node.name
    : undefined;
