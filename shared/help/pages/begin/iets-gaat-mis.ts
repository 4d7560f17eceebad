import type { HelpPage } from '../../page.ts';

export const ietsGaatMis: HelpPage = {
  id: 'iets-gaat-mis',
  title: 'Als er iets misgaat',
  group: 'begin',
  words: [
    'fout',
    'storing',
    'crash',
    'vastgelopen',
    'kwijt',
    'niet bewaard',
    'stroom',
    'schijf vol',
  ],
  blocks: [
    {
      kind: 'text',
      title: 'Wat veilig is',
      lines: [
        'Een wijziging is heel bewaard, of helemaal niet. Half bestaat niet.',
        'Boven in beeld staat **Alles bewaard**, met de tijd.',
        'Wat u typte en nog niet bewaarde, houdt Trede voor u vast.',
      ],
    },
    {
      kind: 'steps',
      title: 'Verdergaan met wat u typte',
      steps: [
        'Open het bestand opnieuw. Ga naar **Vandaag** of naar de klant.',
        'Bij **Nog niet bewaard** staat waar u mee bezig was.',
        'Kies **Verdergaan** en bewaar het. Of kies **Weggooien**.',
      ],
    },
    {
      kind: 'steps',
      title: 'Een pagina of het bestand lukt niet',
      steps: [
        'Lukt een pagina niet? Kies **Opnieuw openen**.',
        'Helpt dat niet? Sluit Trede en start het opnieuw.',
        'Is de netwerkschijf of USB-stick weg? Sluit die aan en kies **Opnieuw verbinden** of **Opnieuw proberen**.',
        'Gaat het bestand niet open? Kies **Reservekopie terugzetten**.',
      ],
    },
    {
      kind: 'warning',
      line: 'Zet nooit zelf bestanden van eerder terug in de map. Gebruik Reservekopie terugzetten: dan verandert het bestand van nu niet.',
    },
  ],
  see: ['reservekopie-terugzetten', 'ongedaan-maken', 'meelezen'],
};
