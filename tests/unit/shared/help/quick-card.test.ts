import { describe, expect, it } from 'vitest';
import { quickCardKeys, quickCardTasks, quickCardTexts } from '#shared/help/quick-card.ts';
import { quickCardPage } from '../../../../electron/main/printing/quick-card-page.ts';

describe('the quick card', () => {
  it('has ten things of every day, each with what to do', () => {
    expect(quickCardTasks).toHaveLength(10);
    for (const { title, steps } of quickCardTasks) {
      expect(title).not.toBe('');
      expect(steps.length, title).toBeGreaterThan(1);
    }
    expect(new Set(quickCardKeys.map(([keys]) => keys)).size).toBe(quickCardKeys.length);
  });

  it('says it in the words of the manual, with names of the screen in bold', () => {
    const page = quickCardPage('1.2.3');
    expect(page).toContain(`<title>${quickCardTexts.title}</title>`);
    expect(page).toContain('<b>Nieuwe klant</b>');
    expect(page).not.toContain('**');
    expect(page).toContain('Trede 1.2.3');
  });
});
