import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Nothing on this screen that WCAG 2.2 AA forbids, as far as a machine can tell.
 *
 * @param name of the dialog or menu that is looked at with it, as in its source: it has to be open, with the focus in
 *   it. Each is looked at in some test: `every-dialog.test.ts` finds those that are not
 */
export async function isAccessible(page: Page, name?: string): Promise<void> {
  if (name !== undefined) {
    const dialog = page.getByRole('dialog').and(page.locator(`[data-dialog="${name}"] *`));
    const dropdown = page.locator(`[role="dialog"][data-dialog="${name}"]`);
    const menu = page.locator(`[role="menu"][data-menu="${name}"]`);
    await expect(dialog.or(dropdown).or(menu)).toBeVisible();
    // From outside, Tab would go on behind the dialog. A menu takes the focus itself, or on one of its lines.
    const focused = page
      .locator(`[data-dialog="${name}"] :focus`)
      .or(menu.and(page.locator(':focus-within')));
    await expect(focused).toHaveCount(1);
  }
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}
