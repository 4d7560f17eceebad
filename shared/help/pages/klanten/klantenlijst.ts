import type { HelpPage } from '../../page.ts';

export const klantenlijst: HelpPage = {
  id: 'klantenlijst',
  title: 'Klanten vinden in de lijst',
  group: 'klanten',
  words: ['caseload', 'filteren', 'sorteren', 'groeperen', 'kolommen', 'overzicht', 'selecteren'],
  blocks: [
    {
      kind: 'steps',
      steps: [
        'Ga naar **Klanten**. Boven de lijst staan weergaven, zoals **Mijn klanten**.',
        'Typ bij **Zoek op naam of nummer** een deel van de naam.',
        'Kies **Filter** en dan waarop u wilt kiezen, zoals **Trede** of **Groep**.',
        'Klik op de naam van een kolom om te sorteren.',
        'Kies **Kolommen** om te bepalen wat u ziet, en in welke volgorde.',
        'Klik op een klant. De pagina van de klant gaat open.',
      ],
    },
    { kind: 'picture', picture: 'klantenlijst', alt: 'De lijst met klanten, met filters erboven.' },
    {
      kind: 'steps',
      title: 'Voor meer klanten tegelijk',
      steps: [
        'Vink de klanten aan. Onder de lijst komt een balk met knoppen.',
        'Kies wat u wilt doen, zoals **Klantmanager**, **Contact** of **Overdragen**.',
        'Kies **Keuze wissen** als u klaar bent.',
      ],
    },
    {
      kind: 'tip',
      line: 'Onder de lijst staan personen én bijstandspartijen. Een echtpaar is één bijstandspartij.',
    },
  ],
  see: ['lijst-bewaren', 'klanten-exporteren', 'zoeken'],
  at: ['/klanten'],
};
