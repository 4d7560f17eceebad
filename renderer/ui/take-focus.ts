const firstInside =
  '[data-autofocus], [data-menu-item]:not(:disabled), input:not(:disabled), button:not(:disabled)';

/**
 * The `ref` of what drops down from a button: moves the focus into it before the next key is handled. Mantine
 * does so by timers, a moment after it is on screen: until then a key of who types on goes to the button, and
 * who has already gone to an item is put back. `Menu.Dropdown` has it from the theme.
 */
export function takeFocus(dropdown: HTMLElement | null): void {
  if (dropdown === null) return;
  // Mantine's timers look for this mark. So it goes along with the focus, which then stays where it is.
  dropdown.addEventListener('focusin', ({ target }) => {
    for (const marked of dropdown.querySelectorAll('[data-autofocus]')) {
      marked.removeAttribute('data-autofocus');
    }
    if (target instanceof HTMLElement) target.setAttribute('data-autofocus', 'true');
  });
  // After all that belongs to the opening, in which Mantine notes where the focus goes back to.
  queueMicrotask(() => {
    if (dropdown.contains(document.activeElement)) return;
    dropdown.querySelector<HTMLElement>(firstInside)?.focus({ preventScroll: true });
  });
}
