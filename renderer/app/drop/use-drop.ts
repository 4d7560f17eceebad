import { useEffect, useState } from 'react';

/** Text that is dragged within a field stays the field's own business. */
const holdsFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') ?? false;

/**
 * Follows a file that is dragged over the window. Wherever it is let go, the page stays what it is: without this the
 * browser would go to the file.
 *
 * @param take given what was let go
 * @returns whether files hang above the window now
 */
export function useDrop(take: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hang = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    // Going from one thing on the page to the next leaves the first; only the window itself has nothing after it.
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    // While something is dragged the mouse itself does not move: whatever was missed, it is over.
    const end = () => setOver(false);
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!holdsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      take([...(event.dataTransfer?.files ?? [])]);
    };
    // Before anything in the page hears of it.
    const options = { capture: true };
    window.addEventListener('dragenter', hang, options);
    window.addEventListener('dragover', hang, options);
    window.addEventListener('dragleave', leave, options);
    window.addEventListener('drop', drop, options);
    window.addEventListener('mousemove', end);
    return () => {
      window.removeEventListener('dragenter', hang, options);
      window.removeEventListener('dragover', hang, options);
      window.removeEventListener('dragleave', leave, options);
      window.removeEventListener('drop', drop, options);
      window.removeEventListener('mousemove', end);
    };
  }, [take]);
  return over;
}
