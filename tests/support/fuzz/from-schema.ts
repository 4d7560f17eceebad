import type { z } from 'zod';
import type { Chance } from '../chance.ts';
import { garbage, numbers, strange, texts } from './values.ts';

/** What zod keeps of a schema, as far as it is walked here. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, string | number>>;
  readonly values?: readonly unknown[];
  readonly items?: readonly z.ZodType[];
  readonly keyType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly getter?: () => z.ZodType;
}

const definitionOf = (schema: z.ZodType): Definition =>
  (schema as unknown as { readonly _zod: { readonly def: Definition } })._zod.def;

const taken = new WeakMap<z.ZodType, readonly unknown[]>();

/** Those of the values that a field takes by itself; where it takes none, all of them. */
function takenBy(schema: z.ZodType, values: readonly unknown[]): readonly unknown[] {
  const known = taken.get(schema);
  if (known) return known;
  const fit = values.filter((value) => schema.safeParse(value).success);
  const found = fit.length > 0 ? fit : values;
  taken.set(schema, found);
  return found;
}

const oneOf = (values: readonly unknown[], chance: Chance): unknown =>
  values[chance.upTo(values.length - 1)];

/**
 * An input as a schema describes it, by chance.
 *
 * @param broken the share of the parts that are of another kind, beyond a bound, missing or added
 */
export function inputFrom(schema: z.ZodType, chance: Chance, broken: number): unknown {
  if (chance.happens(broken)) return oneOf([...texts, ...numbers, ...strange], chance);
  const definition = definitionOf(schema);
  const inner = (one: z.ZodType | undefined): unknown =>
    one === undefined ? garbage(chance) : inputFrom(one, chance, broken);
  switch (definition.type) {
    case 'string':
      return oneOf(takenBy(schema, texts), chance);
    case 'number':
    case 'int':
      return oneOf(takenBy(schema, numbers), chance);
    case 'boolean':
      return chance.happens(0.5);
    case 'null':
      return null;
    case 'literal':
      return oneOf(definition.values ?? [], chance);
    case 'enum':
      return oneOf(Object.values(definition.entries ?? {}), chance);
    case 'array':
      return Array.from({ length: chance.upTo(3) }, () => inner(definition.element));
    case 'tuple':
      return (definition.items ?? []).map(inner);
    case 'object':
      return objectFrom(definition, inner, chance, broken);
    case 'record':
      return Object.fromEntries(
        Array.from({ length: chance.upTo(3) }, () => [
          keyOf(inner(definition.keyType)),
          inner(definition.valueType),
        ]),
      );
    case 'union':
      return inner(oneOf(definition.options ?? [], chance) as z.ZodType | undefined);
    case 'nullable':
      return chance.happens(0.3) ? null : inner(definition.innerType);
    case 'optional':
    case 'default':
    case 'prefault':
      return chance.happens(0.3) ? undefined : inner(definition.innerType);
    case 'pipe':
      return inner(definition.in);
    case 'lazy':
      return inner(definition.getter?.());
    case 'readonly':
    case 'catch':
    case 'nonoptional':
      return inner(definition.innerType);
    default:
      return garbage(chance);
  }
}

/** Of what has no text, such as an object without a kind, something that has. */
const keyOf = (value: unknown): string => (typeof value === 'string' ? value : typeof value);

function objectFrom(
  { shape = {} }: Definition,
  inner: (schema: z.ZodType) => unknown,
  chance: Chance,
  broken: number,
): Record<string, unknown> {
  const parts = Object.entries(shape)
    .filter(() => !chance.happens(broken / 4))
    .map(([name, schema]) => [name, inner(schema)] as const);
  const added = chance.happens(broken) ? [['onbekend', garbage(chance)] as const] : [];
  return Object.fromEntries([...parts, ...added]);
}
