import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { isCallName } from '../../shared/ipc/contract.ts';
import type { CallOnFile } from '../../shared/ipc/contract.ts';
import { logActs } from '../../shared/ipc/log-acts.ts';
import { whileReading } from '../../shared/ipc/while-reading.ts';

/**
 * Follows through the sources of the window what changes the file: from the call, through functions, hooks and props,
 * to the control that is pressed.
 */

/** In the main process these end in a call that is refused while a colleague has the file. */
const byTheMainProcess = [
  'desktop.saveReport',
  'desktop.copyReportTable',
  'desktop.chooseBackupFolder',
  'desktop.forgetBackupFolder',
];
/** These rest by themselves. */
const resting = new Set(['ChangeButton', 'ReadyButton', 'SubmitActions', 'Form', 'Confirm']);
/** What these are given, they call when they are used: they are looked at where they stand. */
const plain = ['ui/fields.tsx', 'ui/dialog.tsx', 'ui/work-button.tsx'];
/** Of what `useChange` gives, this only tells how it goes. */
const tells = new Set(['isPending', 'isSuccess', 'isError', 'error', 'data', 'reset', 'variables']);

interface Source {
  readonly path: string;
  readonly tree: ts.SourceFile;
  /** Names that change something when they are called, also `form.remove` and `props.onRemove`. */
  readonly acts: Set<string>;
  /** What hooks of this file give; `''`: the answer itself is such a function. */
  readonly gives: Map<string, Set<string>>;
  /** Props of components of this file that change something when they are called. */
  readonly props: Map<string, Set<string>>;
}

const isRefused = (name: string): boolean =>
  byTheMainProcess.includes(name) ||
  (isCallName(name) &&
    name in logActs &&
    !opens.has(name) &&
    whileReading(name as CallOnFile) === 'refused');

/** Done where no file is open yet. */
const opens = new Set([
  'team.create',
  'team.open',
  'team.openWithRecoveryCode',
  'team.keptRecoveryCode',
  'team.close',
  'team.lock',
]);

/** Every control in a folder that changes something at once and does not rest: `file: <Tag prop>`. */
export function controlsThatNeverRest(root: string): readonly string[] {
  const sources = new Map<string, Source>();
  for (const path of globSync('**/*.{ts,tsx}', { cwd: root }).map((name) => join(root, name))) {
    const tree = ts.createSourceFile(
      path,
      readFileSync(path, 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
    sources.set(path, { path, tree, acts: new Set(), gives: new Map(), props: new Map() });
  }
  const found = new Set<string>();
  for (let before = -1; before !== sizeOf(sources);) {
    before = sizeOf(sources);
    for (const source of sources.values()) {
      new Reader(source, sources, (tag, prop) =>
        found.add(`${relative(root, source.path)}: <${`${tag} ${prop}`.trim()}>`),
      ).read();
    }
  }
  return [...found].sort();
}

function sizeOf(sources: ReadonlyMap<string, Source>): number {
  let size = 0;
  for (const { acts, gives, props } of sources.values()) {
    size += acts.size;
    for (const names of [...gives.values(), ...props.values()]) size += names.size + 1;
  }
  return size;
}

const isHook = (name: string): boolean => /^use[A-Z]/.test(name);
const isComponent = (name: string): boolean => /^[A-Z]/.test(name);

class Reader {
  readonly #source: Source;
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #found: (tag: string, prop: string) => void;

  constructor(
    source: Source,
    sources: ReadonlyMap<string, Source>,
    found: (tag: string, prop: string) => void,
  ) {
    this.#source = source;
    this.#sources = sources;
    this.#found = found;
  }

  read(): void {
    this.#visit(this.#source.tree);
  }

  #visit(node: ts.Node): void {
    if (ts.isVariableDeclaration(node) && node.initializer) {
      this.#variable(node.name, node.initializer);
    }
    if (ts.isFunctionDeclaration(node) && node.name && node.body) {
      this.#named(node.name.text, node, node.body);
    }
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) this.#element(node);
    // What is done on opening something is done by who presses what opens it.
    if (ts.isCallExpression(node) && node.expression.getText() === 'useEffect') {
      if (node.arguments.some((one) => this.#acts(one))) this.#found('useEffect', '');
    }
    ts.forEachChild(node, (child) => this.#visit(child));
  }

  #variable(name: ts.BindingName, value: ts.Expression): void {
    const plain = unwrapped(value);
    if (ts.isArrowFunction(plain) && ts.isIdentifier(name)) {
      this.#named(name.text, plain, plain.body);
      return;
    }
    if (ts.isCallExpression(plain) && ts.isIdentifier(plain.expression)) {
      const hook = plain.expression.text;
      if (hook === 'useChange' || hook === 'useUndoableChange') {
        const [call] = plain.arguments;
        if (call && ts.isStringLiteral(call) && !isRefused(call.text)) return;
        this.#bind(name, new Set(['', 'mutate', 'mutateAsync']));
        return;
      }
      if (hook === 'useMutation') {
        if (this.#acts(plain)) this.#bind(name, new Set(['', 'mutate', 'mutateAsync']));
        return;
      }
      if (isHook(hook)) {
        const given = this.#home(hook)?.gives.get(hook);
        if (given !== undefined) this.#bind(name, given);
        if (hook !== 'useCallback') return;
      }
    }
    if (ts.isObjectBindingPattern(name) && ts.isIdentifier(plain)) {
      this.#bind(name, new Set(this.#partsOf(plain)));
    }
    if (ts.isIdentifier(name) && this.#acts(value)) this.#source.acts.add(name.text);
  }

  #bind(name: ts.BindingName, given: ReadonlySet<string>): void {
    const { acts } = this.#source;
    if (ts.isIdentifier(name)) {
      for (const one of given) acts.add(one === '' ? name.text : `${name.text}.${one}`);
    } else if (ts.isObjectBindingPattern(name)) {
      for (const { propertyName, name: local, dotDotDotToken } of name.elements) {
        if (!ts.isIdentifier(local)) continue;
        const key = propertyName && ts.isIdentifier(propertyName) ? propertyName.text : local.text;
        if (dotDotDotToken) for (const one of given) acts.add(`${local.text}.${one}`);
        else {
          if (given.has(key)) acts.add(local.text);
          for (const one of given) {
            if (one.startsWith(`${key}.`)) acts.add(`${local.text}${one.slice(key.length)}`);
          }
        }
      }
    }
  }

  #named(name: string, of: ts.FunctionLikeDeclaration, body: ts.Node): void {
    if (isComponent(name)) {
      const [param] = of.parameters;
      const props = this.#source.props.get(name);
      if (param && props) this.#bind(param.name, props);
    } else if (isHook(name)) {
      this.#given(name, body);
    } else if (this.#acts(body)) this.#source.acts.add(name);
  }

  #given(hook: string, body: ts.Node): void {
    const given = this.#source.gives.get(hook) ?? new Set<string>();
    const answer = (expression: ts.Expression): void => {
      const plain = unwrapped(expression);
      if (!ts.isObjectLiteralExpression(plain)) {
        if (this.#acts(plain)) given.add('');
        return;
      }
      for (const one of plain.properties) {
        const key = one.name && ts.isIdentifier(one.name) ? one.name.text : null;
        if (key !== null && this.#acts(one)) given.add(key);
      }
    };
    const look = (node: ts.Node): void => {
      if (ts.isReturnStatement(node) && node.expression) answer(node.expression);
      else if (!ts.isFunctionLike(node)) ts.forEachChild(node, look);
    };
    if (ts.isBlock(body)) ts.forEachChild(body, look);
    else answer(body as ts.Expression);
    if (given.size > 0) this.#source.gives.set(hook, given);
  }

  /** Whether something in it changes the file. What stands on screen is looked at by itself. */
  #acts(node: ts.Node): boolean {
    if (ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node) || ts.isJsxFragment(node)) {
      return false;
    }
    const { acts } = this.#source;
    if (ts.isPropertyAccessExpression(node)) {
      if (acts.has(node.getText())) return true;
      if (ts.isIdentifier(node.expression)) {
        return acts.has(node.expression.text) && !tells.has(node.name.text);
      }
    }
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const [first] = node.arguments;
      const isCall = node.expression.text === 'call' && first && ts.isStringLiteral(first);
      if (isCall && isRefused(first.text)) return true;
    }
    if (ts.isIdentifier(node)) {
      return acts.has(node.text) || this.#home(node.text)?.acts.has(node.text) === true;
    }
    if (ts.isShorthandPropertyAssignment(node)) return acts.has(node.name.text);
    if (ts.isPropertyAssignment(node)) return this.#acts(node.initializer);
    if (ts.isTypeNode(node)) return false;
    return ts.forEachChild(node, (child) => this.#acts(child) || undefined) ?? false;
  }

  #element(element: ts.JsxOpeningElement | ts.JsxSelfClosingElement): void {
    for (const one of element.attributes.properties) {
      if (ts.isJsxAttribute(one)) {
        const prop = one.name.getText();
        if (one.initializer === undefined) continue;
        if (this.#acts(one.initializer)) this.#passes(element, prop);
        // An object with such functions, passed on whole.
        const given = ts.isJsxExpression(one.initializer) ? one.initializer.expression : undefined;
        for (const name of given === undefined ? [] : this.#partsOf(given)) {
          this.#passes(element, `${prop}.${name}`);
        }
      } else this.#spread(element, unwrapped(one.expression));
    }
  }

  #spread(element: ts.JsxOpeningElement | ts.JsxSelfClosingElement, value: ts.Node): void {
    if (ts.isIdentifier(value)) {
      for (const prop of this.#partsOf(value)) this.#passes(element, prop);
    } else if (ts.isObjectLiteralExpression(value)) {
      for (const one of value.properties) {
        if (one.name && this.#acts(one)) this.#passes(element, one.name.getText());
      }
    } else if (ts.isConditionalExpression(value)) {
      for (const side of [value.whenTrue, value.whenFalse]) {
        this.#spread(element, unwrapped(side));
      }
    } else if (ts.isBinaryExpression(value)) this.#spread(element, unwrapped(value.right));
  }

  /** What can be called of an object with a name: `remove` of `form.remove`. */
  #partsOf(value: ts.Node): readonly string[] {
    const start = `${value.getText()}.`;
    return [...this.#source.acts]
      .filter((name) => name.startsWith(start))
      .map((name) => name.slice(start.length));
  }

  #passes(element: ts.JsxOpeningElement | ts.JsxSelfClosingElement, prop: string): void {
    const tag = element.tagName.getText();
    if (resting.has(tag) && !isOnlyRead(element)) return;
    const home = isComponent(tag) && !tag.includes('.') ? this.#home(tag) : undefined;
    if (home !== undefined && !plain.some((path) => home.path.endsWith(path))) {
      const props = home.props.get(tag) ?? new Set<string>();
      home.props.set(tag, props.add(prop));
    } else if (!standsInActing(element)) this.#found(tag, prop);
  }

  /** The file in which a name that is used here is made; `undefined`: in none of ours. */
  #home(name: string): Source | undefined {
    for (const statement of this.#source.tree.statements) {
      if (
        !ts.isImportDeclaration(statement) ||
        statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      )
        continue;
      const names = statement.importClause?.namedBindings;
      if (!names || !ts.isNamedImports(names)) continue;
      if (!names.elements.some((one) => one.name.text === name)) continue;
      const from = (statement.moduleSpecifier as ts.StringLiteral).text;
      const path = join(dirname(this.#source.path), from);
      return from.startsWith('.') && existsSync(path) ? this.#sources.get(path) : undefined;
    }
    // What was handed to it, and is called by a name of its own, is made elsewhere.
    const made = new RegExp(String.raw`\b(function|const) ${name}\b`).test(this.#source.tree.text);
    return made ? this.#source : undefined;
  }
}

const isOnlyRead = ({ attributes }: ts.JsxOpeningLikeElement): boolean =>
  attributes.properties.some((one) => one.name?.getText() === 'onlyReads');

function standsInActing(element: ts.JsxOpeningElement | ts.JsxSelfClosingElement): boolean {
  const whole = ts.isJsxOpeningElement(element) ? element.parent : element;
  const { parent } = whole;
  return ts.isJsxElement(parent) && parent.openingElement.tagName.getText() === 'Acting';
}

function unwrapped(node: ts.Expression): ts.Expression {
  if (ts.isParenthesizedExpression(node) || ts.isAwaitExpression(node)) {
    return unwrapped(node.expression);
  }
  return ts.isAsExpression(node) ? unwrapped(node.expression) : node;
}
