import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { isoDateSchema } from '#shared/kernel/dates.ts';
import { backupReasonSchema } from '#shared/team/backups.ts';

/** Beside the copy in a backup's folder: what it is, and that it was verified. */
export const manifestName = 'reservekopie.json';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const contentSchema = z.strictObject({
  format: z.literal(1),
  /** The first 16 bytes of the team file, in hexadecimal digits. */
  fileId: z.string().regex(/^[0-9a-f]{32}$/),
  /** Counts up with each backup of the team file. */
  sequence: z.int().positive().max(1_000_000_000),
  madeAt: z.iso.datetime(),
  /** The local day of that moment. */
  day: isoDateSchema,
  reason: backupReasonSchema,
  /** The name of the copy in this folder. */
  teamFile: z
    .string()
    .regex(/\.trede$/i)
    .refine((name) => basename(name) === name && !name.includes('\\')),
  bytes: z.int().positive(),
  sha256,
  /** Of the key file as it was then: the passwords of that moment open the copy. */
  keySha256: sha256,
  /** Tells two data keys apart, and nothing about either. */
  keyId: z.string().regex(/^[0-9a-f]{16}$/),
});

const manifestSchema = contentSchema.extend({
  /** Over all of it, by who had the file open: nobody else can have Trede take a folder for its own. */
  mac: sha256,
});

/** What a manifest says, before it is sealed. */
export type ManifestContent = Omit<Manifest, 'mac'>;

/** Written last, so where it stands the copy was opened, checked page by page and counted. No names in it. */
export type Manifest = z.infer<typeof manifestSchema>;

export const encodeManifest = (manifest: Manifest): string =>
  `${JSON.stringify({ ...manifest, checksum: checksumOf(manifest) }, null, 2)}\n`;

/** @param headKey of today; see `headKeysOf` */
export const sealManifest = (content: ManifestContent, headKey: string): Manifest => ({
  ...content,
  mac: macOf(content, headKey).toString('hex'),
});

/** Whether Trede wrote it, with one of the keys that the file has or had. */
export function isOwn(manifest: Manifest, headKeys: readonly string[]): boolean {
  const { mac, ...content } = manifest;
  return headKeys.some((key) => timingSafeEqual(macOf(content, key), Buffer.from(mac, 'hex')));
}

/** In the order of the schema, so that a manifest that was read gives the same as one that is made. */
function macOf(content: ManifestContent, headKey: string): Buffer {
  const said = Object.keys(contentSchema.shape).map((key) => content[key as keyof typeof content]);
  return createHmac('sha256', Buffer.from(headKey, 'hex'))
    .update(JSON.stringify(['trede backup', ...said]))
    .digest();
}

/** `null` for a text that Trede did not write so, or that changed since. */
export function decodeManifest(text: string): Manifest | null {
  try {
    const { checksum, ...content } = JSON.parse(text) as Record<string, unknown>;
    const parsed = manifestSchema.safeParse(content);
    return parsed.success && checksum === checksumOf(parsed.data) ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Of a backup's folder; `null` where there is none that can be read. */
export async function readManifest(folder: string): Promise<Manifest | null> {
  try {
    return decodeManifest(await readFile(join(folder, manifestName), 'utf8'));
  } catch {
    return null;
  }
}

const checksumOf = (content: object): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex');

/** By this a backup tells whether it has the data key of the team file of today. */
export const keyIdOf = (dataKey: Buffer): string =>
  createHash('sha256').update('trede-reservekopie').update(dataKey).digest('hex').slice(0, 16);
