// As in the program: what a schema says is Dutch.
import '../../shared/kernel/validation.ts';
import { randomInt } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { callNames, contract, type BackendCallName } from '../../shared/ipc/contract.ts';
import { errorCodes } from '../../shared/kernel/errors.ts';
import { testAccount } from '../support/backend.ts';
import { makeChance, type Chance } from '../support/chance.ts';
import { inputFrom } from '../support/fuzz/from-schema.ts';
import { ContentWatch, makeFuzzedTeam } from '../support/fuzz/fuzzed-team.ts';
import { garbage, seededNames } from '../support/fuzz/values.ts';
import { rounds } from '../support/long.ts';
import { count } from '../support/tally.ts';
import type { TestTeamFile } from '../support/team-file.ts';

const names = callNames.filter(
  (name): name is BackendCallName => contract[name].handledBy === 'backend',
);

const refusedSchema = z.strictObject({
  ok: z.literal(false),
  error: z.strictObject({
    code: z.enum(errorCodes),
    message: z.string().min(10).max(600),
    field: z.string().optional(),
    retryAfter: z.number().optional(),
  }),
});

type Answer = Awaited<ReturnType<TestTeamFile['backend']['call']>>;

/** What is wrong with an answer; `null`: nothing. */
function faultOf(
  name: BackendCallName,
  input: unknown,
  answer: Answer,
  changed: boolean,
): string | null {
  if (answer.ok) {
    const parsed = contract[name].output.safeParse(answer.value);
    return parsed.success ? null : `an answer of another shape: ${parsed.error.message}`;
  }
  if (!refusedSchema.safeParse(answer).success) return 'an error of another shape';
  if (answer.error.code === 'unexpected') return 'not foreseen';
  if (changed) return 'refused, and the file is otherwise';
  // What two people changed at once is shown to the second, with what stands there now.
  if (answer.error.code === 'conflict') return null;
  const said = JSON.stringify(answer.error);
  const asked = written(input);
  const told = seededNames.filter((one) => said.includes(one) && !asked.includes(one));
  return told.length > 0 ? 'a name in an error' : null;
}

/** Half as they should be, a third with parts that are not, the rest anything. */
function inputOf(name: BackendCallName, chance: Chance): unknown {
  const kind = chance.upTo(5);
  if (kind === 5) return garbage(chance);
  return inputFrom(contract[name].input, chance, kind < 3 ? 0 : 0.12);
}

/** The team's own file open again, after calls that closed it or opened another. */
async function reopened({ backend, path, password }: TestTeamFile): Promise<boolean> {
  const now = await backend.ask('team.status', {});
  if (now?.user.name === testAccount && backend.file().path === path) return true;
  await backend.close();
  const file = backend.grant(path);
  return (await backend.call('team.open', { file, name: testAccount, password })).ok;
}

const perFile = 250;
const total = rounds(250, 10_000);
/** The short form always asks the same; the long form something else each time. */
const seed = rounds(7, randomInt(2 ** 31));

interface Seen {
  readonly faults: string[];
  tried: number;
  accepted: number;
  done: number;
}

async function oneFile(chance: Chance, seen: Seen): Promise<void> {
  const made = await makeFuzzedTeam();
  const { backend } = made;
  const watch = new ContentWatch(backend);
  try {
    for (let round = 0; round < perFile; round += 1) {
      if (!(await reopened(made))) break;
      const { path } = backend.file();
      const name = chance.oneOf(names as [BackendCallName, ...BackendCallName[]]);
      const input = inputOf(name, chance);
      await watch.begin();
      const answer = await backend.call(name, input as never);
      const stillOpen = (await backend.ask('team.status', {})) !== null;
      const same = stillOpen && backend.file().path === path;
      const changed = same && (await watch.changed());
      if (!same) watch.forget();
      seen.tried += 1;
      if (contract[name].input.safeParse(input).success) seen.accepted += 1;
      if (answer.ok) seen.done += 1;
      const fault = faultOf(name, input, answer, changed);
      if (fault !== null) {
        const cause = backend.unexpected.at(-1)?.error;
        const [asked, answered] = [input, answer].map((one) => written(one).slice(0, 600));
        seen.faults.push(`${name} ${asked}: ${fault}; ${answered} ${String(cause)}`);
      }
    }
  } finally {
    await made.cleanup();
  }
}

/** Also of what JSON has no word for. */
const written = (value: unknown): string =>
  JSON.stringify([value], (_key, part: unknown) => (typeof part === 'bigint' ? `${part}n` : part));

describe('calls that no window would make', () => {
  it(
    `crash nothing, change nothing when refused, and tell of nobody, ${total} times`,
    async () => {
      const seen: Seen = { faults: [], tried: 0, accepted: 0, done: 0 };
      const chance = makeChance(seed);
      while (seen.tried < total) await oneFile(chance, seen);
      count('vragen', seen.tried, seen.faults.length);
      expect(seen.faults, `seed ${seed}`).toEqual([]);
      // Not only what is turned away at the door.
      expect(seen.accepted / seen.tried).toBeGreaterThan(0.3);
      expect(seen.done / seen.tried).toBeGreaterThan(0.15);
    },
    total * 1000,
  );
});
