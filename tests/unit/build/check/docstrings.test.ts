import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../../..');

interface Found {
  readonly documented: readonly string[];
  readonly bare: readonly string[];
}

/** What a file lets others use, apart by whether a docstring says what it is. */
function publicOf(text: string, kind: 'calls' | 'functions'): Found {
  const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);
  const nodes = source.statements.filter(isExported).flatMap((statement): [string, ts.Node][] => {
    if (ts.isFunctionDeclaration(statement)) {
      return kind === 'functions' ? [[statement.name?.text ?? '', statement]] : [];
    }
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) => {
      const value = bareValue(initializer);
      if (value === undefined) return [];
      if (kind === 'calls') return ts.isObjectLiteralExpression(value) ? callsIn(value) : [];
      return ts.isArrowFunction(value) ? [[name.getText(), statement]] : [];
    });
  });
  const names = (documented: boolean) =>
    nodes.filter(([, node]) => hasDocstring(node) === documented).map(([name]) => name);
  return { documented: names(true), bare: names(false) };
}

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

const hasDocstring = (node: ts.Node): boolean => ts.getJSDocCommentsAndTags(node).length > 0;

const bareValue = (value: ts.Expression | undefined): ts.Expression | undefined =>
  value !== undefined && (ts.isAsExpression(value) || ts.isSatisfiesExpression(value))
    ? bareValue(value.expression)
    : value;

const callsIn = (calls: ts.ObjectLiteralExpression): [string, ts.Node][] =>
  calls.properties.flatMap((property): [string, ts.Node][] =>
    ts.isPropertyAssignment(property) && ts.isStringLiteral(property.name)
      ? [[property.name.text, property]]
      : [],
  );

const inFiles = (pattern: string, kind: 'calls' | 'functions'): Found => {
  const found = globSync(pattern, { cwd: root }).map((file) => {
    const { documented, bare } = publicOf(readFileSync(join(root, file), 'utf8'), kind);
    return { documented, bare: bare.map((name) => `${file}: ${name}`) };
  });
  return {
    documented: found.flatMap(({ documented }) => documented),
    bare: found.flatMap(({ bare }) => bare),
  };
};

describe('a docstring says what it is', () => {
  it('for every call of the contract', () => {
    const { documented, bare } = inFiles('shared/ipc/calls/*.ts', 'calls');
    expect(bare).toEqual([]);
    expect(documented.length).toBeGreaterThan(200);
  });

  it('for every rule of shared', () => {
    const { documented, bare } = inFiles('shared/**/*rules.ts', 'functions');
    expect(bare).toEqual([]);
    expect(documented.length).toBeGreaterThan(20);
  });

  it('and who leaves it out is found', () => {
    const text = [
      'export const someCalls = {',
      "  /** Told. */\n  'a.told': call({}),",
      "  'a.bare': call({}),\n} as const;",
      '/** Told. */ export function told() {}',
      'export const bare = (a: number) => a;',
    ].join('\n');
    expect(publicOf(text, 'calls')).toEqual({ documented: ['a.told'], bare: ['a.bare'] });
    expect(publicOf(text, 'functions')).toEqual({ documented: ['told'], bare: ['bare'] });
  });
});
