import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { goToPath } from './support/client-with-plan.ts';
import { chooseList, goPastValues, goToColumns } from './support/import-steps.ts';
import { openTeam } from './support/open-team.ts';

/** Fourteen clients of long ago, of a klantmanager with the name of who opens the file. */
const clients = Array.from({ length: 14 }, (_, index) => ({
  klantnummer: `K${index + 10}`,
  voornaam: 'Samir',
  achternaam: `Haddad ${'abcdefghijklmn'.charAt(index)}`,
  'datum vestiging': '12-09-1996',
  klantmanager: 'Bea Kuiphof',
}));

test('what a list brought in over its term is one line of Vandaag, and who opens it is known', async ({
  app,
}) => {
  const page = await openTeam(app, { clients });
  await goToPath(page, '/vandaag');
  const who = page.getByRole('group', { name: 'Wie bent u?' });
  await expect(who.getByText('Welkom, Bea Kuiphof.')).toBeVisible();
  await who.getByRole('button', { name: 'Niet ik' }).click();
  await expect(page.getByRole('combobox', { name: 'Wie bent u?' })).toBeFocused();
  await goToPath(page, '/klanten');
  await goToPath(page, '/vandaag');
  await who.getByRole('button', { name: 'Mijn klanten tonen' }).click();
  await expect(page.getByText('U werkt nu als Bea Kuiphof.')).toBeVisible();
  await expect(who).toBeHidden();

  const now = page.getByRole('region', { name: /^Nu doen/ });
  const line = now.getByRole('button', { name: /^Uit de geïmporteerde lijst: 14 klanten/ });
  await expect(line).toHaveAttribute('aria-expanded', 'false');
  await expect(now.getByRole('link', { name: /Samir Haddad/ })).toHaveCount(0);
  await isAccessible(page);
  await line.press('Enter');
  await expect(now.getByRole('link', { name: 'Samir Haddad a' }).first()).toBeVisible();
  await expect(now.getByText('over tijd sinds 1996').first()).toBeVisible();
  await isAccessible(page);
  // It stays open while somebody looks at a client.
  await now.getByRole('link', { name: 'Samir Haddad a' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samir Haddad a');
  await goToPath(page, '/vandaag');
  await expect(line).toHaveAttribute('aria-expanded', 'true');
  expect(app.complaints).toEqual([]);
});

test('the names of klantmanagers are looked over before the list goes in', async ({ app }) => {
  const page = await openTeam(app, { clients: clients.slice(0, 1) });
  await chooseList(
    app,
    [
      'Klantnummer;Voornaam;Achternaam;Klantmanager',
      '501;Rima;Nasser;Bea Kuiphoff',
      '502;Selam;Okbay;Ton Smit',
      '503;Yonas;Tesfay;Ton Smit',
    ].join('\r\n'),
  );
  await goToColumns(page);
  await goPastValues(page);
  await page.getByRole('tab', { name: 'Wat erin komt' }).click();
  const managers = page.getByRole('region', { name: 'Klantmanagers in deze lijst' });
  await expect(managers.getByRole('list', { name: 'Nieuw in het team' })).toHaveText(
    'Ton Smit 2 klanten',
  );
  await expect(managers.getByRole('list', { name: 'Samengenomen' })).toHaveText(
    '‘Bea Kuiphoff’ wordt ‘Bea Kuiphof’ 1 rij',
  );
  await isAccessible(page);
});
