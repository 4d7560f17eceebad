import type { HelpPage } from '../../page.ts';

export const documentToevoegen: HelpPage = {
  id: 'document-toevoegen',
  title: 'Een document toevoegen',
  group: 'klanten',
  words: ['cv', 'diploma', 'brief', 'scan', 'PDF', 'foto', 'bijlage', 'uploaden'],
  blocks: [
    {
      kind: 'steps',
      steps: [
        'Open de klant en kies **Documenten**.',
        'Kies **Document toevoegen** en dan **Bestand kiezen**.',
        'Geef het een **Titel** en kies de **Soort**.',
        'Kies **Document bewaren**.',
        'Lezen? Kies **Openen**. Er komt geen kopie op uw computer.',
      ],
    },
    {
      kind: 'text',
      title: 'Goed om te weten',
      lines: [
        'Het document staat versleuteld in het teambestand. Ten hoogste 20 MB.',
        'Het bestand dat u koos, blijft staan. Verwijder het daar als dat moet.',
        'Een pdf met een eigen wachtwoord opent u met **Kopie bewaren…**.',
      ],
    },
    {
      kind: 'warning',
      line: 'Op een cv of brief kan een BSN staan. Maak dat eerst onleesbaar.',
    },
  ],
  see: ['klant-bekijken', 'inzage'],
  at: ['/klanten/:id/documenten', 'dialoog/document'],
};
