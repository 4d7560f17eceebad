import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');

/** What a file imports to run: addresses as they stand in it, types left out. */
interface Imports {
  /** Read with the file itself, in this order. */
  readonly atOnce: readonly string[];
  /** Read when it is wanted. */
  readonly later: readonly string[];
}

const read = new Map<string, Imports>();

function importsOf(file: string): Imports {
  const known = read.get(file) ?? importsIn(file);
  read.set(file, known);
  return known;
}

function importsIn(file: string): Imports {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const atOnce: string[] = [];
  const later: string[] = [];
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement) && bringsValues(statement.importClause)) {
      atOnce.push((statement.moduleSpecifier as ts.StringLiteral).text);
    }
  }
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [address] = node.arguments;
      if (address !== undefined && ts.isStringLiteral(address)) later.push(address.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { atOnce, later };
}

/** No clause at all is an import for its effect. */
function bringsValues(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return true;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return false;
  const named = clause.namedBindings;
  if (clause.name !== undefined || named === undefined || ts.isNamespaceImport(named)) return true;
  return named.elements.some(({ isTypeOnly }) => !isTypeOnly);
}

const found = (address: string, from: string): string =>
  address.startsWith('#shared/')
    ? join(root, 'shared', address.slice('#shared/'.length))
    : address.startsWith('.')
      ? resolve(dirname(from), address)
      : address;

export interface Reached {
  /** Files from the root of the project, and names of packages. */
  readonly atOnce: ReadonlySet<string>;
  /** Files that one of them reads when it is wanted. */
  readonly later: ReadonlySet<string>;
}

/** All that is read before a file of the project can run, and what that reads later. */
export function reachedFrom(entry: string): Reached {
  const atOnce = new Set<string>();
  const later = new Set<string>();
  const named = (file: string) => (file.startsWith(root) ? relative(root, file) : file);
  const visit = (file: string): void => {
    if (atOnce.has(named(file))) return;
    atOnce.add(named(file));
    if (!/\.tsx?$/.test(file) || !existsSync(file)) return;
    const imports = importsOf(file);
    for (const address of imports.later) later.add(named(found(address, file)));
    for (const address of imports.atOnce) visit(found(address, file));
  };
  visit(join(root, entry));
  return { atOnce, later };
}
