import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type TestApp } from './support/app.ts';
import { openTeam } from './support/open-team.ts';

const clients = [{ klantnummer: '204117', voornaam: 'Rima', achternaam: 'Nasser' }];
const header = 'Klantnummer;Datum contact;Soort contact;Gesproken door;Notitie';

async function importContacts(app: TestApp, lines: readonly string[]): Promise<void> {
  const path = join(app.folder, 'contacten.csv');
  writeFileSync(path, [header, ...lines].join('\n'));
  app.answerDialog(path);
  await app.page.evaluate(async () => {
    const { calls } = window.trede;
    const file = await calls['desktop.chooseListToImport']({});
    if (!file.ok || file.value === null) throw new Error('no list');
    const list = await calls['importing.read']({ file: file.value.ref });
    if (!list.ok) throw new Error(list.error.message);
    const fields = [
      'clientNumber',
      'contactDate',
      'contactKind',
      'contactPerson',
      'contactNote',
    ] as const;
    const stored = await calls['importing.commit']({
      listId: list.value.listId,
      shape: 'contacts',
      referenceDate: '2019-12-31',
      columns: fields.map((field, column) => ({ column, field })),
    });
    if (!stored.ok) throw new Error(stored.error.message);
  });
}

test('the page of a client shows the latest contacts, and all of them when asked', async ({
  app,
}) => {
  const page = await openTeam(app, { clients });
  await page.getByText('Nasser, Rima').click();
  await expect(page.getByText('Nog geen contacten.')).toBeVisible();

  await importContacts(app, [
    '204117;03-04-2019;gebeld;M. de Boer;Belt terug.',
    ...[1, 2, 3, 4, 5].map((day) => `204117;0${day}-05-2019;;;`),
  ]);
  await page.reload();
  const rows = page.getByRole('table', { name: 'Contacten' }).getByRole('row');
  await expect(rows).toHaveCount(6);
  await expect(rows.nth(1)).toContainText('05-05-2019');
  await page.getByRole('button', { name: 'Alle 6 contacten' }).click();
  await expect(rows).toHaveCount(7);
  await expect(rows.last()).toContainText('03-04-2019TelefoonM. de BoerBelt terug.');
});
