import { describe, expect, it } from 'vitest';
import { quickCardKeys } from '#shared/help/quick-card.ts';
import { keyCaps, shortcutIds, shortcutOf } from '../../../../renderer/lib/shortcuts.ts';

describe('the keys on the quick card', () => {
  it('are keys that the app listens to', () => {
    const known = shortcutIds.flatMap((id) =>
      shortcutOf(id).keys.map((keys) => keyCaps(keys, false).join('+')),
    );
    for (const [keys] of quickCardKeys) expect(known).toContain(keys);
  });
});
