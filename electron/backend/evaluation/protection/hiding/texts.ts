/** What hiding says, on screen and in print, under a table and for the whole report. */
export const hidingTexts = {
  small: (smallestGroup: number) =>
    `Aantallen van 1 tot en met ${smallestGroup - 1} zijn verborgen, zodat niemand te herkennen is.`,
  smallestGroup: (smallestGroup: number) =>
    `De kleinste groep die u ziet, is ${smallestGroup} personen of bijstandspartijen.`,
  others:
    'Soms is nog een ander aantal verborgen, zodat niemand een klein aantal kan uitrekenen. Een verborgen aantal kan dus ook groot zijn, of 0.',
  sameOutcome: 'Hebben alle personen in een groep dezelfde uitkomst? Dan is dat ook verborgen.',
  exact: 'Alle andere aantallen zijn precies.',
  amounts: 'Bedragen zijn afgerond op € 1.000.',
  hiddenAmounts:
    'Een bedrag over minder dan 10 personen is verborgen. Dat geldt ook als een groot deel voor één persoon was, of als het aantal personen verborgen is. Soms is nog een bedrag verborgen, zodat niemand het eerste kan uitrekenen.',
  proven:
    'Het programma Trede heeft dit rapport nagerekend. Niemand kan er een verborgen klein aantal uit halen: elk kan nog ten minste vijf waarden hebben.',
  tableHidden: (smallestGroup: number) =>
    `Aantallen onder de ${smallestGroup} zijn verborgen, en soms nog een ander aantal, zodat niemand ze kan uitrekenen.`,
  tableHiddenAmounts: 'Een deel van de bedragen is verborgen.',
  unfinished:
    'Trede kon niet bewijzen dat niemand in dit rapport te herkennen is. Kies minder tabellen, kies afronden, of maak het rapport intern.',
  refused:
    'Dit rapport is niet veilig te delen: een kleine groep blijft herkenbaar. Kies een langere periode, kies afronden, of maak het rapport intern.',
} as const;
