import { expect, test } from './support/app.ts';
import { openTeam } from './support/open-team.ts';

const clients = [
  {
    klantnummer: '204101',
    bijstandspartij: 'BP1',
    voornaam: 'Rima',
    achternaam: 'Nasser',
    'datum vestiging': '12-09-2017',
  },
];

test('when the day ends on another page, Vandaag is of the new day', async ({ app }) => {
  const page = await openTeam(app, { clients });
  // Just before midnight: who is away for the night finds the app locked.
  const late = new Date();
  late.setHours(23, 57, 0, 0);
  await page.clock.install({ time: late });
  await page.reload();
  const intake = page.locator('#inhoud').getByText(/Nog geen intake/);
  await page.getByRole('link', { name: 'Vandaag' }).first().click();
  await expect(intake).toHaveCount(1);
  await page.getByRole('link', { name: 'Klanten' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Klanten');
  // What somebody else does meanwhile, without a change by this window.
  await page.evaluate(async () => {
    const { calls } = window.trede;
    const found = await calls['caseload.signals']({});
    if (!found.ok) throw new Error(found.error.message);
    const signals = found.value as readonly {
      kind: 'intake' | 'contact';
      clientId: number;
      subjectId: null;
      months: null;
    }[];
    const signal = signals.find(({ kind }) => kind === 'intake');
    if (signal === undefined) throw new Error('Nobody has an intake yet');
    const { kind, clientId, subjectId, months } = signal;
    const until = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
    const reason = 'Volgende week.';
    await calls['caseload.snoozeSignal']({ kind, clientId, subjectId, months, until, reason });
  });
  await page.clock.fastForward('05:00');
  await page.clock.runFor(20_000);
  await page.getByRole('link', { name: 'Vandaag' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vandaag');
  await expect(intake).toHaveCount(0);
  expect(app.complaints).toEqual([]);
});
