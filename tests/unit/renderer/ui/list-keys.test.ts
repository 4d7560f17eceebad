import { expect, it } from 'vitest';
import { choosesAll } from '../../../../renderer/ui/list-keys.ts';

const none = { ctrlKey: false, metaKey: false, shiftKey: false };

it.each([
  [{ ...none, key: 'a', ctrlKey: true }, true],
  [{ ...none, key: 'A', ctrlKey: true }, true],
  [{ ...none, key: 'A', metaKey: true }, true],
  [{ ...none, key: 'A', ctrlKey: true, shiftKey: true }, false],
  [{ ...none, key: 'A' }, false],
  [{ ...none, key: 'b', ctrlKey: true }, false],
])(
  'all rows are chosen with Ctrl or Cmd and A, with Caps Lock on as well: %j is %s',
  (keys, all) => {
    expect(choosesAll(keys)).toBe(all);
  },
);
