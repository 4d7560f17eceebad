/** How many rows further each key goes in a list. */
export const keySteps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -Infinity,
  End: Infinity,
};

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Ctrl or Cmd with A: with Caps Lock on it is another letter. */
export const choosesAll = ({ key, ctrlKey, metaKey, shiftKey }: Pressed): boolean =>
  (ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === 'a';
