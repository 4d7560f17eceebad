/** What Trede says of a file that is dragged onto the window. */
export const texts = {
  open: {
    title: 'Laat los om in te lezen',
    line: 'Een lijst uit Excel of CSV',
  },
  locked: {
    title: 'Laat los om te openen',
    line: 'Een teambestand van Trede (.trede)',
  },
  several: 'Sleep één bestand tegelijk naar Trede. Er is niets geïmporteerd.',
  listWhileLocked: 'Open eerst uw teambestand. Sleep de lijst daarna opnieuw naar Trede.',
  notAllowed: 'U mag in Trede geen lijsten importeren. Vraag het aan een coördinator of adviseur.',
  importing:
    'U bent al bezig met een import. Maak die eerst af, of stop ermee. Sleep het bestand daarna opnieuw.',
  unsaved: 'Bewaar eerst wat u hebt ingevuld. Sleep het bestand daarna opnieuw.',
  busy: 'Maak dit eerst af. Open het bestand daarna opnieuw, of sleep het naar Trede.',
} as const;
