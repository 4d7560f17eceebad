import { join } from 'node:path';
import { isAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { openTeam } from './support/open-team.ts';
import { rememberTeamFile } from './support/several-users.ts';
import { teamPassword, typePassword } from './support/unlock.ts';

// Who does not know the password.

test('who guesses waits ever longer, sees it count, and is not read every second', async ({
  app,
}) => {
  const page = await openTeam(app);
  await rememberTeamFile(app, join(app.folder, 'Statushouders.trede'));
  await page.keyboard.press('Control+l');
  const tooMany = page.getByText(/Er is te vaak een verkeerd wachtwoord/);
  // The waits grow: sooner or later somebody is too early, however slow the machine is.
  for (let attempt = 1; attempt <= 9 && !(await tooMany.isVisible()); attempt += 1) {
    await typePassword(page, `verkeerd geraden nummer ${attempt}`);
    await expect(
      page.getByText(/wachtwoord klopt niet|te vaak een verkeerd/).first(),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: 'Ontgrendelen' })).toBeEnabled();
  }
  await expect(tooMany).toBeVisible();
  await expect(page.getByText(/^Nog \d+ seconden? wachten\.$/)).toHaveAttribute(
    'aria-hidden',
    'true',
  );
  await isAccessible(page);
  await expect(page.getByText('U kunt het nu opnieuw proberen.')).toBeVisible({ timeout: 30_000 });
  await typePassword(page, teamPassword);
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
});
