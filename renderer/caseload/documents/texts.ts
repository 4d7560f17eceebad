import { counted } from '#shared/kernel/text.ts';

export const documentTexts = {
  title: 'Documenten',
  none: {
    title: 'Nog geen documenten',
    line: 'Bewaar hier het cv, diploma’s en brieven. Ze staan in het teambestand zelf, dus achter het wachtwoord. Het bestand dat u kiest blijft waar het staat.',
  },
  add: 'Document toevoegen',
  inside: 'Ze staan in het teambestand, achter het wachtwoord.',
  columns: {
    title: 'Document',
    kind: 'Soort',
    type: 'Bestand',
    added: 'Toegevoegd',
    actions: 'Acties',
  },
  open: 'Openen',
  openOf: (title: string) => `${title} openen`,
  menuOf: (title: string) => `Meer met ${title}`,
  change: 'Titel of soort wijzigen',
  copy: 'Kopie bewaren…',
  remove: 'Verwijderen',
  removed: (title: string) => `Document ‘${title}’ verwijderd.`,
  notShown: 'Alleen als kopie te openen',

  dialog: {
    add: 'Document toevoegen',
    change: 'Document wijzigen',
    fields: { file: 'Bestand', title: 'Titel', kind: 'Soort' },
    choose: 'Bestand kiezen',
    chooseOther: 'Ander bestand kiezen',
    chosen: (name: string, folder: string) => `${name}, uit ${folder}`,
    none: 'Nog geen bestand gekozen. Ten hoogste 20 MB.',
    stays:
      'Trede bewaart een kopie in het teambestand. Het bestand zelf blijft staan waar het staat: verwijder het daar als het er niet mag blijven.',
    missing: { file: 'Kies eerst een bestand.', title: 'Vul een titel in.' },
    submit: 'Document bewaren',
    added: (title: string) => `Document ‘${title}’ staat in het teambestand.`,
    changed: 'Document gewijzigd.',
  },

  copyDialog: {
    title: 'Kopie bewaren?',
    line: (title: string) =>
      `De kopie van ‘${title}’ staat buiten het teambestand. Iedereen die bij dat bestand kan, kan het lezen.`,
    after: 'Verwijder de kopie als u die niet meer nodig hebt.',
    confirm: 'Kopie bewaren',
    saved: (name: string, folder: string) => `${name} staat in ${folder}.`,
  },

  viewer: {
    close: 'Sluiten',
    alone: 'Dit document staat alleen in het geheugen. Er komt geen kopie op deze computer.',
    image: (title: string) => `Afbeelding van ${title}`,
    text: (title: string) => `Tekst van ${title}`,
    pdf: {
      loading: 'De pagina wordt getekend…',
      area: (title: string, page: number, pages: number) => `${title}, pagina ${page} van ${pages}`,
      page: (page: number, pages: number) => `Pagina ${page} van ${pages}`,
      previous: 'Vorige pagina',
      next: 'Volgende pagina',
      smaller: 'Kleiner',
      larger: 'Groter',
      zoom: 'Grootte',
      onlyPicture: 'Op deze pagina staat alleen beeld, geen tekst die voorgelezen kan worden.',
      pageFailed:
        'Trede kan deze pagina niet tekenen. Bewaar een kopie en open die met een ander programma.',
      problems: {
        password: {
          what: 'Deze PDF heeft een eigen wachtwoord',
          line: 'Trede kan die daarom niet laten zien. Bewaar een kopie en open die met een ander programma.',
        },
        unreadable: {
          what: 'Trede kan deze PDF niet lezen',
          line: 'Waarschijnlijk is het bestand beschadigd. Vraag het opnieuw op, of bewaar een kopie en probeer die met een ander programma.',
        },
      },
    },
  },
  count: (count: number) => counted(count, 'document', 'documenten'),
} as const;

const kilobyte = 1024;
const number = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** `820 kB`, `1,4 MB`. */
export function sizeText(bytes: number): string {
  const kilobytes = bytes / kilobyte;
  if (kilobytes < 1) return `${bytes} bytes`;
  return kilobytes < kilobyte
    ? `${Math.round(kilobytes)} kB`
    : `${number.format(kilobytes / kilobyte)} MB`;
}
