import { createHash } from 'node:crypto';
import type { SelectQueryBuilder } from 'kysely';
import type { TeamSchema, TeamTransaction } from './schema.ts';

/**
 * The sets of clients that lists showed. One list differs from the one before by a client or two, so a set is kept
 * as blocks of clients with ids near each other: most of a set stands there already.
 */
const blockSize = 512;

/** How a set of clients stands in a line of the log: from low to high, `,3,17,`; `null` for none. */
export const shownText = (clientIds: readonly number[]): string | null =>
  clientIds.length === 0
    ? null
    : `,${[...new Set(clientIds)].sort((one, other) => one - other).join(',')},`;

/** The number of a set, which is kept if it was not known yet. */
export async function idOfShown(trx: TeamTransaction, text: string): Promise<number> {
  const mark = markOf(text);
  const blocks: number[] = [];
  for (const [number, bits] of blocksOf(text)) blocks.push(await idOfBlock(trx, number, bits));
  blocks.sort((one, other) => one - other);
  const alike = await trx
    .selectFrom('log_shown')
    .innerJoin('log_shown_part', 'log_shown_part.shown_id', 'log_shown.id')
    .select(['log_shown.id', 'log_shown_part.block_id as blockId'])
    .where('log_shown.mark', '=', mark)
    .orderBy('log_shown.id')
    .orderBy('log_shown_part.block_id')
    .execute();
  for (const id of new Set(alike.map((row) => row.id))) {
    const own = alike.filter((row) => row.id === id).map(({ blockId }) => blockId);
    if (own.join() === blocks.join()) return id;
  }
  const { id } = await trx
    .insertInto('log_shown')
    .values({ mark })
    .returning('id')
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('log_shown_part')
    .values(blocks.map((blockId) => ({ shown_id: id, block_id: blockId })))
    .execute();
  return id;
}

/** The sets with a client. */
export function setsWith(
  trx: TeamTransaction,
  clientId: number,
): SelectQueryBuilder<TeamSchema, 'log_shown_part', { shown_id: number }> {
  const { number, byte, bit } = placeOf(clientId);
  const bytes = Array.from({ length: 256 }, (_none, value) => value)
    .filter((value) => (value & bit) !== 0)
    .map((value) => Buffer.from([value]));
  return trx
    .selectFrom('log_shown_part')
    .select('shown_id')
    .where('block_id', 'in', (eb) =>
      eb
        .selectFrom('log_shown_block')
        .select('log_shown_block.id')
        .where('number', '=', number)
        .where((of) => of(of.fn('substr', ['bits', of.lit(byte + 1), of.lit(1)]), 'in', bytes)),
    );
}

/** Gives the text of each set by its number; empty of one that does not stand there. */
export async function shownTexts(trx: TeamTransaction): Promise<(id: number) => string> {
  const blocks = new Map<number, { readonly number: number; readonly ids: string }>();
  for (const { id, number, bits } of await trx
    .selectFrom('log_shown_block')
    .selectAll()
    .execute()) {
    blocks.set(id, { number, ids: idsOf(number, bits).join(',') });
  }
  const parts = new Map<number, number[]>();
  for (const { shown_id: id, block_id: block } of await trx
    .selectFrom('log_shown_part')
    .selectAll()
    .execute()) {
    const known = parts.get(id);
    if (known === undefined) parts.set(id, [block]);
    else known.push(block);
  }
  return (id) => {
    const own = (parts.get(id) ?? []).flatMap((block) => blocks.get(block) ?? []);
    own.sort((one, other) => one.number - other.number);
    return own.length === 0 ? '' : `,${own.map(({ ids }) => ids).join(',')},`;
  };
}

/**
 * The highest id in any set; 0: none.
 *
 * @param below what is as high as this was only typed
 */
export async function lastShownId(trx: TeamTransaction, below: number): Promise<number> {
  const of = (eb = trx.selectFrom('log_shown_block')) => eb.where('number', '<', below / blockSize);
  const { last } = await of()
    .select((eb) => eb.fn.max<number | null>('number').as('last'))
    .executeTakeFirstOrThrow();
  if (last === null) return 0;
  const longest = await of()
    .select('bits')
    .where('number', '=', last)
    .orderBy((eb) => eb.fn('length', ['bits']), 'desc')
    .execute();
  const length = longest[0]?.bits.length ?? 0;
  const ends = longest.filter(({ bits }) => bits.length === length);
  return Math.max(0, ...ends.flatMap(({ bits }) => idsOf(last, bits).at(-1) ?? 0));
}

const markOf = (whole: string | Buffer): number =>
  createHash('sha256').update(whole).digest().readUIntBE(0, 6);

/** Where a client stands: in which block, in which of its bytes, and as which bit of that. */
function placeOf(clientId: number): { number: number; byte: number; bit: number } {
  const number = Math.floor(clientId / blockSize);
  const at = clientId - number * blockSize;
  return { number, byte: Math.floor(at / 8), bit: 1 << (at % 8) };
}

function blocksOf(text: string): ReadonlyMap<number, Buffer> {
  const blocks = new Map<number, number[]>();
  for (const id of text.slice(1, -1).split(',')) {
    const { number, byte, bit } = placeOf(Number(id));
    const own = blocks.get(number) ?? [];
    blocks.set(number, own);
    while (own.length <= byte) own.push(0);
    own[byte] = (own[byte] ?? 0) | bit;
  }
  return new Map([...blocks].map(([number, own]) => [number, Buffer.from(own)]));
}

/** From low to high. */
const idsOf = (number: number, bits: Buffer): number[] =>
  [...bits].flatMap((value, byte) =>
    [0, 1, 2, 3, 4, 5, 6, 7]
      .filter((bit) => (value & (1 << bit)) !== 0)
      .map((bit) => number * blockSize + byte * 8 + bit),
  );

async function idOfBlock(trx: TeamTransaction, number: number, bits: Buffer): Promise<number> {
  const mark = markOf(bits);
  const known = await trx
    .selectFrom('log_shown_block')
    .select('id')
    .where('mark', '=', mark)
    .where('number', '=', number)
    .where('bits', '=', bits)
    .executeTakeFirst();
  if (known !== undefined) return known.id;
  const { id } = await trx
    .insertInto('log_shown_block')
    .values({ number, mark, bits })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
