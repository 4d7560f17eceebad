import ts from 'typescript';
import { looksDutch, looksLikeLabel } from './dutch.mts';

// Which strings of a module are for a reader, and which are for a machine.

/** Modules that hold texts: every string in them is for a reader, unless its place says otherwise. */
export const isTextModule = (file: string): boolean =>
  /(^|[/-])(texts|words)(-[a-z]+)*\.ts$/.test(file);

/** Under these names a single word is for a reader, wherever it stands. */
const readNames =
  /^(aria-label|alt|buttonLabel|caption|count|description|explanation|head(ing|er)?|hint|intro|label|legend|lines?|message|name|note|noun|placeholder|sheet|singular|plural|summary|text|title|tooltip|unit|what|why|word)$/i;

/** Of these calls the strings are for a machine. */
const machineCalls =
  /^(\w*Error|RegExp|Set|Map|Intl\.\w+|z\.\w+|require|includes|has|get|set|startsWith|endsWith|indexOf|split|replace(All)?|match|test|join|normalize|pragma|exec|prepare|selectFrom|innerJoin|leftJoin|where\w*|select|orderBy|groupBy|as|ref|raw|querySelector(All)?|matches|addEventListener)$/;

const machineAttributes =
  /^(className|id|key|type|role|href|rel|style|color|size|variant|d|viewBox|transform|points|data-.*)$/;

/** Under these names a text module says where its words belong: a table, a kind of record, a colour. */
const machineNames = /^(table|kind|tone|opens|partOf|only|key|id|untouched|ownNumbers)$/;

const refusing = /^\w*[rR]efus\w*$/;

/** Whether nothing in this node, nor the node itself, is for a reader. */
export function isForMachine(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return true;
  if (ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)) return true;
  if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return true;
  if (ts.isTaggedTemplateExpression(node)) return true;
  if (ts.isPropertyAssignment(node) && isForSearching(node)) return true;
  if (ts.isJsxAttribute(node)) return machineAttributes.test(node.name.getText());
  if (ts.isSourceFile(node)) return false;
  return isText(node) && isMachinePlace(node, node.parent);
}

/** Words by which somebody may search for a page: nobody reads them, and English is among them. */
const isForSearching = ({ name, initializer }: ts.PropertyAssignment): boolean =>
  name.getText() === 'searchWords' ||
  (name.getText() === 'words' && ts.isArrayLiteralExpression(initializer));

type TextNode = ts.StringLiteralLike | ts.TemplateExpression;
const isText = (node: ts.Node): node is TextNode =>
  ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

function isMachinePlace(node: TextNode, parent: ts.Node): boolean {
  if ('name' in parent && parent.name === node) return true;
  if (ts.isElementAccessExpression(parent) || ts.isCaseClause(parent)) return true;
  if (ts.isBinaryExpression(parent)) return comparisons.has(parent.operatorToken.kind);
  if (!isCall(parent)) return false;
  // A refusal has its code in front and its field behind; only what is between them is said.
  if (calleeOf(parent) === 'Refusal') return node !== parent.arguments?.[1];
  return machineCalls.test(calleeOf(parent));
}

const comparisons: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.InKeyword,
]);

const isCall = (node: ts.Node): node is ts.CallExpression | ts.NewExpression =>
  ts.isCallExpression(node) || ts.isNewExpression(node);

function calleeOf({ expression }: ts.CallExpression | ts.NewExpression): string {
  const whole = expression.getText();
  if (/^(z|Intl)\.\w+$/.test(whole)) return whole;
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : whole;
}

/** Whether the text of this node is for a reader, in a module that holds texts (`own`) or in another. */
export function isForReader(node: ts.Node, text: string, own: boolean): boolean {
  // A pattern has letters too.
  if (!/\p{L}/u.test(text) || text.includes('\\p{')) return false;
  if (own) return !isWordOfCode(node, text);
  if (looksDutch(text) || (isRefusal(node) && text.includes(' '))) return true;
  return looksLikeLabel(text) && readNames.test(placeName(node.parent));
}

/** Whether this is an argument of what makes a refusal. */
export const isRefusal = (node: ts.Node): boolean =>
  isCall(node.parent) && refusing.test(calleeOf(node.parent));

/** In a text module: a key, a name of a column, a place. */
function isWordOfCode(node: ts.Node, text: string): boolean {
  if (text.includes(' ') || !/^[a-z][\w.-]*$/.test(text)) return false;
  if (/[_.]/.test(text) || machineNames.test(placeName(node.parent))) return true;
  // The first of a pair says what the second is called: ['order_number', 'Ordernummer'].
  const { parent } = node;
  if (!ts.isArrayLiteralExpression(parent)) return false;
  return parent.elements[0] === node || machineNames.test(placeName(parent.parent));
}

/** The name of the property, attribute or constant that a value is given to; empty where it has none. */
function placeName(node: ts.Node): string {
  if (ts.isPropertyAssignment(node) || ts.isJsxAttribute(node) || ts.isVariableDeclaration(node))
    return node.name.getText();
  const isAround =
    ts.isConditionalExpression(node) ||
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isJsxExpression(node);
  return isAround ? placeName(node.parent) : '';
}
