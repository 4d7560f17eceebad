import type { HelpPage } from '../../page.ts';

export const gesprekVastleggen: HelpPage = {
  id: 'gesprek-vastleggen',
  title: 'Een gesprek vastleggen',
  group: 'klanten',
  words: ['contact', 'notitie', 'intake', 'telefoontje', 'huisbezoek', 'gesproken', 'aantekening'],
  blocks: [
    {
      kind: 'steps',
      steps: [
        'Kies **Contact vastleggen** bij de klant. Of kies overal **Snelle notitie**.',
        'Schrijf de **Notitie**: kort en feitelijk.',
        'Kijk **Soort**, **Datum** en **Waarvoor** na.',
        'Weet u nu wat iemand wil en kan? Vink **Alle mogelijkheden zijn in kaart** aan.',
        'Al een nieuwe afspraak gemaakt? Vul die er meteen bij in.',
        'Kies **Vastleggen**.',
      ],
    },
    { kind: 'picture', picture: 'gesprek', alt: 'Het venster waarin u een contact vastlegt.' },
    {
      kind: 'tip',
      line: 'Ctrl+Shift+N opent de Snelle notitie. Ctrl+Enter bewaart die.',
    },
    {
      kind: 'text',
      title: 'Goed om te weten',
      lines: [
        'Sprak u een groep? Kies bij **Voor wie** alle klanten. Ieder krijgt het contact.',
        'Een klant kan zijn dossier opvragen. Schrijf dus zoals u het ook zou zeggen.',
      ],
    },
    { kind: 'warning', line: 'Schrijf geen BSN en geen diagnose in een notitie.' },
  ],
  see: ['afspraak-maken', 'inzage', 'vandaag'],
  at: ['/klanten/:id/contacten', 'dialoog/contact'],
};
