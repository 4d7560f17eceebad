import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Nothing on this screen that WCAG 2.2 AA forbids, as far as a machine can tell.
 *
 * @param dialogName the dialog that is looked at with it, by the name in its source: it has to be open, with the
 *   focus in it. Each dialog is looked at in some test: `every-dialog.test.ts` finds those that are not
 */
export async function isAccessible(page: Page, dialogName?: string): Promise<void> {
  if (dialogName !== undefined) {
    const dialog = page.getByRole('dialog').and(page.locator(`[data-dialog="${dialogName}"] *`));
    const dropdown = page.locator(`[role="dialog"][data-dialog="${dialogName}"]`);
    await expect(dialog.or(dropdown)).toBeVisible();
    // From outside, Tab would go on behind the dialog.
    await expect(page.locator(`[data-dialog="${dialogName}"] :focus`)).toHaveCount(1);
  }
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}
