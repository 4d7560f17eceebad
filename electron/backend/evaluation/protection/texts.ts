/** What was merged before the figures were protected. */
export const mergingTexts = {
  smallRows: (label: string, fewest: number) =>
    `Groepen van minder dan ${fewest} personen staan samen in de rij ‘${label}’.`,
  /** With a larger smallest group a table can be thin that has more in a cell on average. */
  wider: (smallestGroup: number) =>
    `Rijen zijn samengevoegd tot bredere rijen. Anders stonden er in deze tabel, of in een tabel met dezelfde rijen, te weinig personen in een vakje${smallestGroup > 5 ? '' : ': gemiddeld minder dan ongeveer 5'}.`,
  twice: 'Wie in meer van die rijen stond, telt in de bredere rij even vaak.',
  inReport:
    'In tabellen met te weinig personen in een vakje zijn rijen samengevoegd. Dat staat onder die tabellen.',
} as const;

/** What the protection says, on screen and in print, under a table and for the whole report. */
export const protectionTexts = {
  rounded: 'Alle aantallen zijn afgerond op 5, naar boven of naar beneden.',
  difference:
    'Elk aantal wijkt minder dan 5 af van het echte aantal. Een 0 kan dus ook 1 tot en met 4 zijn.',
  sums: 'Alles is samen afgerond: wat eerst optelde, telt nog steeds op.',
  amounts: 'Bedragen zijn afgerond op € 1.000.',
  hiddenAmounts:
    'Een bedrag over minder dan 10 personen is verborgen. Dat geldt ook als een groot deel voor één persoon was. Soms is er nog een bedrag verborgen, zodat niemand het eerste kan uitrekenen.',
  proven:
    'Het programma Trede heeft dit rapport nagerekend. Niemand kan er een aantal van 1 tot en met 4 uit halen.',
  tableRounded: 'Aantallen zijn afgerond op 5.',
  tableHidden: 'Een deel van de bedragen is verborgen, zodat niemand te herkennen is.',
  hiddenCounts: (besideEarlier: boolean) =>
    besideEarlier
      ? 'Een deel van de aantallen is verborgen: naast een eerder gedeeld rapport zouden ze een kleine groep laten zien.'
      : 'Een deel van de aantallen is verborgen: ze zouden een kleine groep laten zien.',
  tableLeftOut: (title: string, besideEarlier: boolean) =>
    besideEarlier
      ? `De tabel ‘${title}’ is weggelaten: naast een eerder gedeeld rapport zou die een kleine groep laten zien.`
      : `De tabel ‘${title}’ is weggelaten: die zou een kleine groep laten zien.`,
  pricesTell:
    'De bedragen zijn verborgen: met de prijs van een traject is uit te rekenen over hoeveel personen ze gaan.',
  unfinished:
    'Trede kon niet op tijd bewijzen dat niemand in dit rapport te herkennen is. Kies minder tabellen, of maak het rapport intern.',
  refusedBesideEarlier:
    'Dit rapport is niet veilig te delen: naast een eerder gedeeld rapport zou een kleine groep zichtbaar worden. Kies de periode van dat rapport, kies minder tabellen, of maak het rapport intern.',
  refused:
    'Dit rapport is niet veilig te delen: een kleine groep blijft herkenbaar. Kies een langere periode, of maak het rapport intern.',
} as const;
