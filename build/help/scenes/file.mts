import { clientWho, goTo, panel, type Scene } from '../stage.mts';

export const fileScenes: readonly Scene[] = [
  {
    name: 'zoeken',
    width: 560,
    show: async ({ page }) => {
      const { lastName } = await clientWho(page, ({ trajectory }) => trajectory !== null);
      await goTo(page, '/klanten');
      await page.keyboard.press('Control+k');
      const dialog = page.getByRole('dialog');
      const field = dialog.getByRole('textbox').or(dialog.getByRole('combobox')).first();
      await field.fill(lastName.slice(0, 5));
      await dialog.getByText(new RegExp(lastName)).first().waitFor();
      return { of: [dialog], height: 420 };
    },
  },
  {
    name: 'reservekopieen',
    show: async ({ page }) => {
      await goTo(page, '/reservekopieen');
      const second = panel(page, 'Tweede plek');
      await second.waitFor();
      return { of: [second] };
    },
  },
];
