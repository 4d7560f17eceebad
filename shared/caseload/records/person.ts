import { outflowLabels, sexLabels, targetGroupLabels, trackLabels } from '../texts.ts';
import {
  choice,
  clientNumberLine,
  day,
  flag,
  line,
  requiredChoice,
  requiredDay,
  requiredLine,
} from './field.ts';
import { recordKind } from './record-kind.ts';

/** Who the client is. `clientNumber` is the municipality's; a BSN is never kept. */
export const basics = recordKind({
  kind: 'basics',
  table: 'client',
  owner: 'self',
  single: true,
  title: 'basisgegevens',
  fields: {
    clientNumber: clientNumberLine('Klantnummer', {
      hint: 'Het nummer van de gemeente. Geen BSN.',
    }),
    firstName: requiredLine('Voornaam'),
    lastName: requiredLine('Achternaam'),
    birthDate: day('Geboortedatum', null),
    sex: choice('Geslacht', sexLabels),
    nationality: line('Nationaliteit', { hint: 'Niet verplicht.' }),
    settlementDate: day('Gevestigd op', 'last'),
    targetGroup: choice(
      'Doelgroep, met de hand gekozen',
      {
        statushouder: targetGroupLabels.statushouder.one,
        oudkomer: targetGroupLabels.oudkomer.one,
      },
      { hint: 'Laat leeg: dan volgt de doelgroep uit de vestigingsdatum.' },
    ),
    familyReunion: flag('Nareiziger', { hint: 'Gekomen door gezinshereniging.' }),
    languageBuddy: flag('Taalmaatje', {
      hint: 'Nu of eerder. Wie bij Taalmaatje of buddy een naam heeft, telt altijd als ja.',
    }),
    phone: line('Telefoon'),
    email: line('E-mail'),
    interpreter: line('Tolk nodig in', { hint: 'De taal. Leeg als het zonder tolk kan.' }),
  },
});

/** The three groups into which klantmanagers divide clients [letter]. Rows with dates, never overwritten. */
export const track = recordKind({
  kind: 'track',
  table: 'client_track',
  title: 'groep',
  fields: {
    track: requiredChoice('Groep', {
      werk: trackLabels.werk.candidate,
      groei: trackLabels.groei.candidate,
      zorg: trackLabels.zorg.candidate,
    }),
    since: requiredDay('Sinds', 'nearest'),
  },
});

export const caseManager = recordKind({
  kind: 'caseManager',
  table: 'client_case_manager',
  title: 'klantmanager',
  fields: {
    name: requiredLine('Klantmanager'),
    since: requiredDay('Sinds', 'nearest'),
  },
});

export const outflow = recordKind({
  kind: 'outflow',
  table: 'outflow',
  title: 'uitstroom',
  fields: {
    kind: requiredChoice('Reden van uitstroom', outflowLabels),
    date: requiredDay('Datum', 'last'),
  },
});

/** A child of the bijstandspartij. Children are no clients: a first name and an age tell what care is needed. */
export const child = recordKind({
  kind: 'child',
  table: 'child',
  owner: 'household',
  title: 'kind',
  fields: {
    firstName: requiredLine('Voornaam'),
    birthDate: day('Geboortedatum', null),
  },
});
