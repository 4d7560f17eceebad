import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goTo, panel, type Scene, type Stage } from '../stage.mts';

/** An invented list, with the faults that lists have. */
const list = [
  'Kl.nr.;Voornaam;Achternaam;Geb.datum;Vestiging;Trede nu;Opm.',
  '61204;Hanan;Al-Masri;14-03-1988;01-09-2025;2;belt zelf',
  '61207;Yonas;Tesfay;02-07-1991;31-02-2025;3;',
  '61211;Ziad;Ramadani;11-11-1979;15-10-2025;7;dinsdag',
  '61215;Wafaa;Fayyad;23-05-1994;20-08-2025;1;',
].join('\r\n');

async function readList({ page, folder, answerDialog }: Stage): Promise<void> {
  const path = join(folder, 'Nieuwe klanten.csv');
  writeFileSync(path, list);
  await goTo(page, '/importeren');
  const stop = page.getByRole('button', { name: 'Stoppen met deze lijst' });
  const choose = page.getByRole('button', { name: 'Lijst kiezen' });
  await stop.or(choose).first().waitFor();
  if (await stop.isVisible()) {
    await stop.click();
    // It asks only when something was chosen for the list.
    const sure = page.getByRole('button', { name: 'Stoppen', exact: true });
    await sure.or(choose).first().waitFor();
    if (await sure.isVisible()) await sure.click();
  }
  answerDialog(path);
  await choose.click();
  await page.getByRole('button', { name: 'Verder naar kolommen' }).click();
  await page.getByRole('heading', { name: 'Welke kolom hoort bij welk veld?' }).waitFor();
}

export const listScenes: readonly Scene[] = [
  {
    name: 'kolommen-koppelen',
    width: 680,
    show: async (stage) => {
      await readList(stage);
      return { of: [panel(stage.page, 'Welke kolom hoort bij welk veld?')], height: 420 };
    },
  },
  {
    name: 'fouten-verbeteren',
    width: 640,
    show: async (stage) => {
      const { page } = stage;
      await readList(stage);
      await page.getByRole('button', { name: 'Verder naar waarden' }).click();
      const faults = page.getByRole('heading', { name: 'Herstel 2 rijen' });
      const next = page.getByRole('button', { name: 'Verder naar nakijken' });
      await faults.or(next).first().waitFor();
      if (await next.isVisible()) await next.click();
      await faults.waitFor();
      return { of: [panel(page, 'Herstel 2 rijen')], height: 400 };
    },
  },
];

export const reportScenes: readonly Scene[] = [
  {
    name: 'evaluatie',
    show: async ({ page }) => {
      await goTo(page, '/evaluatie');
      const paper = page.getByRole('article', { name: 'Het rapport' });
      await paper.getByRole('table').first().waitFor();
      return {
        of: [page.getByRole('button', { name: 'Ander rapport' }), paper],
        width: 560,
        height: 480,
        margin: 12,
      };
    },
  },
];
