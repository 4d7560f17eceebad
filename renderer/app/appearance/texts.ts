import type { ColourScheme } from '#shared/ipc/calls/desktop-appearance.ts';

/** What 'Tekst en kleuren' says. */
export const texts = {
  title: 'Tekst en kleuren',
  line: 'Dit geldt voor deze computer, voor elk bestand dat u opent.',
  scheme: 'Licht of donker',
  schemes: {
    system: 'Zoals de computer',
    light: 'Licht',
    dark: 'Donker',
  } satisfies Record<ColourScheme, string>,
  textSize: 'Grootte van de tekst',
  sizeOf: (percentage: number) => `${percentage}%`,
  keys: 'U kunt ook Ctrl met plus of min indrukken. Met Ctrl 0 is de tekst weer gewoon.',
  problem: 'Trede kon dit niet aanpassen. Probeer het nog eens.',
} as const;
