import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';

/** What 'Over Trede' says. */
export const texts = {
  title: 'Over Trede',
  line: 'Trede helpt uw team om statushouders naar werk te begeleiden.',
  version: 'Versie',
  versionOf: (version: string, builtOn: IsoDate | null) =>
    builtOn === null ? version : `${version}, van ${formatDate(builtOn)}`,
  file: 'Uw teambestand',
  folder: 'In de map',
  noFile: 'Er is nog geen teambestand.',
  fileVersion: 'Versie van het bestand',
  fileVersionOf: (form: number, writtenBy: string | null) =>
    writtenBy === null ? `${form}` : `${form}, bijgewerkt door Trede ${writtenBy}`,
  locked: 'Dat ziet u als het bestand open is.',
  update: {
    title: 'Trede bijwerken',
    steps: [
      'Haal de nieuwe versie op waar u of uw beheerder Trede eerder hebt gehaald. Dat doet u zelf, in uw browser.',
      'Sluit Trede.',
      'Installeer de nieuwe versie over de oude heen. U hoeft de oude niet eerst weg te halen.',
      'Start Trede en open uw bestand. Trede maakt dan eerst een reservekopie.',
    ],
    stays:
      'Uw teambestand en uw instellingen blijven staan. Werk alle computers van uw team bij: een oudere Trede opent een bijgewerkt bestand misschien niet.',
    noNetwork:
      'Trede maakt zelf geen verbinding met internet. Trede ziet dus niet of er een nieuwe versie is.',
  },
  licence: {
    title: 'Licentie',
    line: 'Trede is vrije software onder de EUPL-1.2. Trede is gemaakt met onderdelen van anderen. Elk onderdeel heeft een eigen licentie.',
    show: 'Licenties tonen',
    hide: 'Licenties verbergen',
    own: 'Licentie van Trede',
    others: 'Licenties van anderen',
    missing: 'De tekst staat niet bij dit programma. Kijk in de map ‘licenties’ naast Trede.',
  },
} as const;
