/**
 * Remembers where something stands in a list, by its `data-place`, before it may go: what is done leaves the
 * list. Gives a function that lets the keyboard go on there, at what took its place, when nothing else has
 * the focus by then. A dialog gives the focus back first.
 *
 * @param selector what takes the focus in the list
 */
export function keepPlace(
  box: { readonly current: HTMLElement | null },
  selector: string,
  place: string,
): () => void {
  const found = () => [...(box.current?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const index = found().findIndex((element) => element.dataset['place'] === place);
  return () => {
    setTimeout(() => {
      const page = document.getElementById('inhoud');
      const { activeElement } = document;
      if (activeElement !== null && activeElement !== document.body && activeElement !== page)
        return;
      const left = found();
      const next = left[Math.min(Math.max(index, 0), left.length - 1)];
      (next ?? page)?.focus();
    }, afterDialog);
  };
}

/** In milliseconds: a dialog that goes gives the focus back within 20. */
const afterDialog = 60;
