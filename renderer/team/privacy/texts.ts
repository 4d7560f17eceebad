/** What the page says about the rights of the people in the file. */
export const privacyTexts = {
  title: 'Privacy',
  line: 'Inzage geven, bewaartermijnen, en vernietigen wat te oud is.',
  insight: {
    title: 'Inzage voor een klant',
    line: 'Vraagt een klant wat de gemeente bewaart? Hier staat alles bij elkaar. U hebt een maand om te antwoorden (AVG, artikel 12 en 15).',
    client: 'Klant',
    hint: 'Zoek op naam of nummer.',
    pdf: 'Bewaren als PDF',
    json: 'Bewaren als JSON',
    busy: 'Bezig…',
    what: 'De PDF is om te lezen. JSON is voor een ander programma, met de documenten erbij.',
    before:
      'Lees het na voordat u het geeft. In notities kan iets over een ander staan. Kijk ook wie het vraagt: geef het alleen aan de klant zelf.',
    open: 'Dit bestand kan iedereen lezen. Geef het aan de klant en gooi het daarna weg.',
    saved: (name: string, folder: string) => `${name} staat in ${folder}.`,
  },
} as const;
