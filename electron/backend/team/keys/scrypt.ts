import { scrypt } from 'node:crypto';

/** What one try costs: scrypt's own names. Memory is 128 * N * r bytes. */
export interface ScryptCost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/**
 * What new slots cost, and what a slot in a key file may cost. The bounds come from the program and
 * never from a file: a tampered file can neither make guessing cheap nor hang the computer.
 */
export interface KeyStrength {
  readonly chosen: ScryptCost;
  readonly minimum: ScryptCost;
  readonly maximum: ScryptCost;
}

/** About half a second and 128 MiB a try; at most four times that. */
export const programStrength: KeyStrength = {
  chosen: { N: 2 ** 17, r: 8, p: 1 },
  minimum: { N: 2 ** 17, r: 8, p: 1 },
  maximum: { N: 2 ** 18, r: 8, p: 2 },
};

export function isWithinBounds(cost: ScryptCost, { minimum, maximum }: KeyStrength): boolean {
  const parts = ['N', 'r', 'p'] as const;
  return (
    Number.isInteger(Math.log2(cost.N)) &&
    parts.every((part) => cost[part] >= minimum[part] && cost[part] <= maximum[part])
  );
}

const derivedLength = 32;

/**
 * The key that a secret gives, made outside the main thread. The same secret gives the same key on
 * every keyboard: a letter with an accent counts as one sign however it was typed.
 */
export function deriveKey(secret: string, salt: Buffer, cost: ScryptCost): Promise<Buffer> {
  const { N, r, p } = cost;
  // Node's own limit is 32 MiB; twice the need leaves room for scrypt's small parts.
  const maxmem = 2 * 128 * N * r;
  const typed = Buffer.from(secret.normalize('NFKC'), 'utf8');
  return new Promise((resolve, reject) => {
    scrypt(typed, salt, derivedLength, { N, r, p, maxmem }, (error, key) => {
      typed.fill(0);
      if (error) reject(error);
      else resolve(key);
    });
  });
}
