import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { migrate } from '../../electron/backend/database/migrate.ts';
import { migrations } from '../../electron/backend/database/migrations/index.ts';
import { openDatabase, type OpenedDatabase } from '../../electron/backend/database/open.ts';
import { deriveKey } from '../../electron/backend/team/keys/scrypt.ts';
import { testStrength } from './test-keys.ts';

export interface OldTeamFile {
  readonly fileId: string;
  readonly password: string;
  readonly recoveryCode: string;
}

/**
 * Makes a team file as it was before there were users: of version 5, with one shared password and a recovery
 * code that lock the data key themselves.
 *
 * @param fill is given the file before it is closed
 */
export async function makeOldTeamFile(
  path: string,
  { password, recoveryCode }: Pick<OldTeamFile, 'password' | 'recoveryCode'>,
  fill: (file: OpenedDatabase) => void,
): Promise<void> {
  const fileId = randomBytes(16).toString('hex');
  const dataKey = randomBytes(32);
  const file = openDatabase(path, dataKey, { create: true, fileId });
  await migrate(file, { migrations: migrations.filter(({ number }) => number <= 5) });
  file.driver
    .prepare(
      `insert into team (id, name, municipality, file_id, report_secret, created_on)
        values (1, 'Statushouders', 'Veldermeer', ?, ?, '2019-01-02')`,
    )
    .run(fileId, randomBytes(32).toString('hex'));
  fill(file);
  await file.close();
  const slots = [
    await directSlot('wachtwoord', fileId, password, dataKey),
    await directSlot('herstel', fileId, recoveryCode, dataKey),
  ];
  const content = { format: 1, fileId, sequence: 1, slots };
  const checksum = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  for (const copy of ['sleutel', 'sleutel2']) {
    writeFileSync(`${path}-${copy}`, `${JSON.stringify({ ...content, checksum }, null, 2)}\n`);
  }
}

async function directSlot(id: string, fileId: string, secret: string, dataKey: Buffer) {
  const salt = randomBytes(16);
  const iv = randomBytes(12);
  const { N, r, p } = testStrength.chosen;
  const key = await deriveKey(secret, salt, { N, r, p });
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const bound = ['trede', 1, fileId, id, 'scrypt', N, r, p, salt.toString('hex')];
  cipher.setAAD(Buffer.from(JSON.stringify(bound)));
  const wrapped = Buffer.concat([cipher.update(dataKey), cipher.final()]);
  return {
    id,
    kdf: { name: 'scrypt', N, r, p, salt: salt.toString('hex') },
    iv: iv.toString('hex'),
    wrapped: wrapped.toString('hex'),
    tag: cipher.getAuthTag().toString('hex'),
  };
}
