import type { HelpPage } from '../../page.ts';

export const meelezen: HelpPage = {
  id: 'meelezen',
  title: 'Meelezen als een collega in het bestand werkt',
  group: 'begin',
  words: [
    'samen werken',
    'bestand in gebruik',
    'alleen lezen',
    'tegelijk',
    'netwerkschijf',
    'verbinding',
  ],
  blocks: [
    {
      kind: 'text',
      lines: [
        'Eén computer tegelijk schrijft in het bestand. Anderen lezen dan mee.',
        'Boven in beeld staat wie het bestand open heeft, en van wanneer de stand is.',
      ],
    },
    {
      kind: 'steps',
      steps: [
        'Open het bestand zoals altijd. U ziet de balk **Meelezen** als een collega bezig is.',
        'Kijk en zoek wat u nodig hebt. Wijzigen kan nu niet.',
        'Wat u typt, blijft staan. U bewaart het als u zelf aan de beurt bent.',
        'Vraag uw collega om Trede te vergrendelen of te sluiten.',
        'Kies **Zelf werken**. Is uw collega nog bezig? Dan verandert er niets.',
      ],
    },
    {
      kind: 'text',
      title: 'Is de verbinding weg?',
      lines: [
        'Wat al bewaard was, is veilig. Wat u typte, blijft staan.',
        'Kijk of de netwerkschijf er is en kies **Opnieuw verbinden**.',
        'Kijk daarna of uw laatste wijziging er staat.',
      ],
    },
  ],
  see: ['openen', 'iets-gaat-mis', 'reservekopieen'],
};
