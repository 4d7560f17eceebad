import type { ImportField } from '#shared/importing/schema.ts';
import { fieldInSentence } from '#shared/importing/texts.ts';
import { counted, formatCount } from '#shared/kernel/text.ts';

const them = (count: number) => (count === 1 ? 'Hij' : 'Ze');
const rows = (count: number) => counted(count, 'rij', 'rijen');
const cells = (count: number) => counted(count, 'cel', 'cellen');

/** What the step says in which the list is looked over, mended and answered for. */
export const checkTexts = {
  busy: 'Trede kijkt de lijst na…',
  busyAgain: 'Trede kijkt opnieuw na…',
  problem: 'Nakijken lukt niet',
  submit: 'Lijst importeren',
  otherList: 'Andere lijst kiezen',
  improvedList: 'Verbeterde lijst kiezen',

  sections: {
    label: 'Onderdelen van het nakijken',
    faults: 'Fouten',
    questions: 'Vragen',
    changes: 'Wijzigingen',
    warnings: 'Waarschuwingen',
    added: 'Wat erin komt',
    toChoose: (section: string, count: number) => `${section}: ${formatCount(count)} te kiezen`,
  },

  notYet: {
    faults: (count: number) =>
      count === 1
        ? 'Herstel eerst de rij met een fout, of sla die over.'
        : `Herstel eerst de ${formatCount(count)} rijen met een fout, of sla ze over.`,
    questions: (count: number) =>
      count === 1
        ? 'Beantwoord eerst de vraag.'
        : `Beantwoord eerst de ${formatCount(count)} vragen.`,
    changes: (count: number) =>
      `Kies eerst bij ${counted(count, 'kolom', 'kolommen')} of uw lijst wint, of Trede.`,
    nothingNew: 'Alles uit deze lijst staat al in Trede.',
    allStays: 'Wat anders is dan in Trede laat u staan. Er blijft niets om te importeren.',
    show: (section: string) => `Naar ${section.toLowerCase()}`,
    allSkipped: 'U slaat alle rijen over. Er blijft niets om te importeren.',
  },

  standing: {
    title: 'Zo staat het ervoor',
    rows,
    ready: 'klaar om te importeren',
    new: (count: number) => `${formatCount(count)} nieuw`,
    changed: (count: number) => `${formatCount(count)} gewijzigd`,
    differing: (count: number, undecided: boolean) =>
      `${formatCount(count)} anders dan in Trede: ${undecided ? 'nog te kiezen' : 'Trede blijft zo'}`,
    unchanged: (count: number) => `${formatCount(count)} al zo in Trede`,
    absent: (count: number) =>
      `${counted(count, 'klant', 'klanten')} in Trede ${count === 1 ? 'staat' : 'staan'} niet in deze lijst. Daaraan verandert niets.`,
    warning: 'daarvan met een waarschuwing',
    fault: 'met een fout',
    skipped: 'overgeslagen',
    bar: (words: string) => `Verdeling van de rijen: ${words}`,
  },

  mend: {
    title: (count: number) => `Herstel ${rows(count)}`,
    fileStays: 'U herstelt alleen hier in Trede. Uw bestand verandert niet.',
    save: 'Foute rijen bewaren',
    saveXlsx: 'Als Excel-bestand',
    saveCsv: 'Als CSV-bestand',
    saved: (name: string, folder: string) =>
      `${name} staat in ${folder}. Een extra kolom zegt wat er mis is.`,
    skipAll: (count: number) =>
      count === 1 ? 'Foute rij overslaan' : `Alle ${formatCount(count)} foute rijen overslaan`,
    view: 'Hoe wilt u de fouten zien?',
    byRow: 'Per rij',
    byKind: 'Per soort fout',
    columnFilter: 'Toon fouten in',
    allColumns: (count: number) => `alle kolommen (${formatCount(count)})`,
    someColumn: (header: string, count: number) => `${header} (${formatCount(count)})`,
    wholeLine: 'hele rij',
    list: 'Rijen met een fout',
    kinds: 'Soorten fouten',
    row: (line: number) => `Regel ${formatCount(line)}`,
    of: (who: string) => `van ${who}`,
    client: (number: string) => `klant ${number}`,
    field: (header: string, line: number) => `${header}, regel ${line}`,
    submit: 'Herstellen',
    skip: 'Rij overslaan',
    whole: 'Hele rij bekijken',
    untouched: 'Verander eerst de tekst in de cel, of sla de rij over.',
    lineHint: 'Regel 1 is de eerste regel van uw bestand.',
    skipped: (line: number) => `Regel ${formatCount(line)} gaat niet mee.`,
    skippedMany: (count: number) => `${rows(count)} gaan niet mee.`,
    mended: (line: number, left: number) =>
      left === 0
        ? `Regel ${line} is hersteld. Er zijn geen fouten meer.`
        : `Regel ${line} is hersteld. Nog ${rows(left)} met een fout.`,
    stillWrong: (line: number, message: string) => `Regel ${line} klopt nog niet. ${message}`,
    times: (count: number) => rows(count),
    replaceLabel: 'Overal vervangen door',
    replace: 'Vervangen',
    replaced: (count: number) => `${cells(count)} vervangen.`,
    makeEmpty: (count: number) => `${cells(count)} leeg maken`,
    emptied: (count: number) => `${cells(count)} leeg gemaakt.`,
    skipKind: (count: number) =>
      count === 1 ? 'Rij overslaan' : `${formatCount(count)} rijen overslaan`,
    showRows: 'Rijen bekijken',
    showingKind: (message: string) => `U ziet alleen: ${message}`,
    showAll: 'Alle fouten tonen',
    allDone: 'Geen fouten meer',
    allDoneLine:
      'Elke rij die meegaat, is goed te lezen. Een waarschuwing houdt een rij niet tegen. Hieronder ziet u wat u hebt hersteld en overgeslagen.',
    onwards: (section: string) => `Verder naar ${section.toLowerCase()}`,
    rowsProblem: 'De rijen zijn nu niet te lezen',
    again: 'Opnieuw proberen',
  },

  dialog: {
    title: (line: number) => `Regel ${formatCount(line)}`,
    line: 'Zo staat de rij in uw lijst. Verander wat niet klopt. Uw bestand blijft zoals het is.',
    bsn: 'BSN: nooit bewaard',
    empty: 'leeg',
    close: 'Sluiten',
    others: 'Kolommen die niet meegaan',
  },

  mended: {
    summary: (mended: number, skipped: number) =>
      [
        ...(mended > 0 ? [`${cells(mended)} hersteld`] : []),
        ...(skipped > 0 ? [`${rows(skipped)} overgeslagen`] : []),
      ].join(', '),
    hint: 'U kunt alles nog terugdraaien.',
    label: 'Hersteld en overgeslagen',
    line: 'Regel',
    column: 'Kolom',
    what: 'Wat hebt u gedaan?',
    back: 'Terug',
    wholeRow: 'hele rij',
    changed: (to: string) => (to === '' ? 'leeg gemaakt' : `nu ‘${to}’`),
    skipped: 'overgeslagen',
    undo: 'Terugdraaien',
    undoOf: (line: number, header: string) => `Terugdraaien: regel ${line}, ${header}`,
    keepAll: 'Alle overgeslagen rijen toch meenemen',
    dropAll: 'Alle herstelde cellen terugdraaien',
    undone: 'Teruggedraaid.',
  },

  questions: {
    title: 'Is dit dezelfde persoon?',
    left: (count: number) =>
      count === 0 ? 'alles is beantwoord' : `nog ${counted(count, 'vraag', 'vragen')}`,
    line: 'Deze mensen hebben een ander klantnummer, maar lijken op elkaar. Zo komt niemand dubbel in Trede.',
    list: 'Vragen over personen',
    question: (name: string, line: number) => `Regel ${formatCount(line)}, ${name}`,
    inList: (line: number) => `In uw lijst, regel ${formatCount(line)}`,
    inFile: 'Al in Trede',
    name: 'Naam',
    birthDate: 'Geboren',
    number: 'Klantnummer',
    unknown: 'onbekend',
    differs: 'anders',
    same: 'Dezelfde persoon',
    different: 'Twee personen',
    sameMeans: (number: string) =>
      `Wat in de lijst staat, komt bij klant ${number}. Dat klantnummer blijft.`,
    differentMeans: 'Beiden krijgen een eigen plek in Trede.',
    restDifferent: (count: number, all: boolean) =>
      all
        ? `Alle ${formatCount(count)}: twee personen`
        : `De andere ${formatCount(count)}: twee personen`,
    restDone: (count: number) =>
      `${counted(count, 'vraag', 'vragen')} beantwoord met ‘twee personen’.`,
    openOnly: 'Alleen wat nog open is',
    noneOpen: 'Alle vragen zijn beantwoord.',
  },

  changes: {
    title: 'Uw lijst zegt iets anders dan Trede',
    tally: (fields: number, values: number, toChoose: number) =>
      `${counted(fields, 'kolom', 'kolommen')}, ${counted(values, 'gegeven', 'gegevens')}${
        toChoose === 0 ? '' : `: nog ${formatCount(toChoose)} te kiezen`
      }`,
    line: 'Kies per kolom wat er in Trede moet staan.',
    choice: (field: ImportField) => `Wat moet er in Trede staan: ${fieldInSentence(field)}`,
    overwrite: 'Overschrijven',
    leave: 'Laten staan',
    count: (count: number) => `${formatCount(count)} keer anders`,
    open: 'Kies wat er moet staan.',
    stays: 'Blijft zoals het in Trede staat.',
    replaced: 'Uw lijst komt ervoor in de plaats.',
    history: 'De oude waarde blijft in de geschiedenis staan.',
    all: 'Alles overschrijven',
    none: 'Alles laten staan',
    examples: (field: string) => `Voorbeelden van ${field}`,
    heads: { client: 'Klant', from: 'In Trede', to: 'In uw lijst' },
    more: (count: number) => `en nog ${formatCount(count)}`,
    empty: 'leeg',
  },

  list: {
    line: 'Regel',
    column: 'Kolom',
    message: 'Wat is er?',
    row: 'Rij',
    look: 'Bekijken',
    lookAt: (line: number) => `Regel ${line} bekijken`,
    wholeLine: 'hele rij',
    copy: 'Lijst kopiëren',
    copied: 'Gekopieerd',
    notCopied: 'Kopiëren lukt hier niet',
  },
  warnings: {
    title: (count: number) => counted(count, 'waarschuwing', 'waarschuwingen'),
    line: (count: number) => `${them(count)} ${count === 1 ? 'houdt' : 'houden'} niets tegen.`,
    label: 'Waarschuwingen',
  },

  added: {
    title: 'Dit komt erbij',
    rows: (count: number) => `uit ${rows(count)}`,
    label: 'Wat de import toevoegt',
    clients: 'Klanten',
    households: 'Bijstandspartijen',
    trajectories: 'Trajecten',
    outflows: 'Uitstroom',
    measurements: 'Metingen van trede en taal',
    contacts: 'Contacten',
    invoices: 'Facturen',
    orders: 'Orders bij die facturen',
    costs: 'Kosten van trajecten, met btw',
    invoiced: 'Bedrag van de facturen, met btw',
    changedValues: 'Gegevens die veranderen',
    filledValues: 'Lege gegevens die ingevuld worden',
    changedBefore: 'Gegevens die veranderd zijn',
    filledBefore: 'Lege gegevens die ingevuld zijn',
    ownHouseholds: 'zonder kolom: elke klant apart',
  },
  names: {
    title: 'Nieuwe namen in Trede',
    funds: 'Fondsen',
    providers: 'Aanbieders',
    types: 'Soorten trajecten',
    hint: 'Ziet u een naam twee keer, anders geschreven? Ga terug naar Waarden en kies daar één naam.',
    fundHint: 'Het bedrag van een nieuw fonds is nog onbekend. Dat vult u later in bij Budget.',
  },
  managers: {
    title: 'Klantmanagers in deze lijst',
    added: 'Nieuw in het team',
    addedLine:
      'Deze namen kent Trede nog niet. Is er een fout getypt? Ga terug naar Waarden en kies daar de goede naam.',
    clients: (count: number) => counted(count, 'klant', 'klanten'),
    joined: 'Samengenomen',
    joinedLine:
      'Deze namen uit uw lijst worden een andere naam. Klopt dat niet? Kies het bij Waarden.',
    becomes: (written: string, name: string) => `‘${written}’ wordt ‘${name}’`,
    rows,
  },
  known: {
    title: 'Dit kent Trede al',
    clients: (count: number) => counted(count, 'klant', 'klanten'),
    trajectories: (count: number) => counted(count, 'traject', 'trajecten'),
    stays: (what: string, one: boolean) =>
      `${what} uit de lijst ${one ? 'staat' : 'staan'} al in het teambestand. Die komen er niet nog eens in.`,
    none: 'Niets uit deze lijst staat al in het teambestand.',
  },
  ready: {
    title: 'Klaar om te importeren',
    line: 'De lijst gaat er in één keer in, of helemaal niet.',
    undo: 'U kunt de import later ongedaan maken.',
    date: (date: string) => `Trede nu en taalniveau tellen vanaf ${date}.`,
  },
  nothing: {
    title: 'Niets om te importeren',
    line: 'Er komt niets bij.',
    withFaults: 'Van de rijen zonder fout komt er niets bij. De andere rijen hebben nog een fout.',
  },
} as const;
