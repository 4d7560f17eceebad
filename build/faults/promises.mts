/** What Trede promises about the team's file, and how often the full form of the fault suite tries it. */
export interface FilePromise {
  /** As in the table; a test names it when it counts a try. */
  readonly id: string;
  readonly says: string;
  /** Tries in the full form, at least. */
  readonly tries: number;
}

export const promises = [
  { id: '1', says: 'een val van Trede kost niets wat bewaard was', tries: 500 },
  { id: '2', says: 'een import gebeurt helemaal of niet', tries: 500 },
  { id: '3', says: 'een volle schijf maakt niets kapot, en Trede zegt het', tries: 50 },
  { id: '4', says: 'schade aan het bestand valt op', tries: 1000 },
  { id: '5', says: 'een ouder bestand valt op', tries: 20 },
  { id: '6', says: 'nergens op de schijf staat een naam leesbaar', tries: 50 },
  { id: '7', says: 'een verkeerd wachtwoord zegt niets', tries: 1000 },
  { id: '8', says: 'raden kost 128 MiB per keer, en dat is niet te verlagen', tries: 100 },
  { id: '9', says: 'de herstelcode werkt', tries: 100 },
  { id: '10', says: 'de herstelcode vergeeft hoe u typt', tries: 100 },
  { id: '11', says: 'een val bij een nieuw wachtwoord sluit niemand buiten', tries: 500 },
  { id: '12', says: 'wie is verwijderd, komt er niet meer in', tries: 100 },
  { id: '13', says: 'een tweede die opent, schrijft nooit', tries: 200 },
  { id: '14', says: 'het slot van wie omviel, gaat vanzelf weg', tries: 50 },
  { id: 'meelezen', says: 'een val bij meelezen kost niets, en niets komt dubbel', tries: 100 },
  { id: '16', says: 'een reservekopie telt pas als zij is nagekeken', tries: 50 },
  { id: '17', says: 'terugzetten geeft alles terug, tabel voor tabel', tries: 40 },
  { id: '18', says: 'een val bij een nieuwe versie laat een bestand na dat opent', tries: 100 },
  { id: '19', says: 'Trede gaat op slot, en er blijft geen naam staan', tries: 5 },
  { id: '20', says: 'geen netwerk: niets gezocht, niets verbonden', tries: 3 },
  { id: '21', says: 'wat iemand doet, staat in het logboek', tries: 40 },
  { id: '22', says: 'knoeien met het logboek valt op', tries: 200 },
  { id: '23', says: 'een inzage heeft elk veld van elke tabel', tries: 20 },
  { id: '24', says: 'vernietigen is echt, en gebeurt helemaal of niet', tries: 500 },
  { id: 'vragen', says: 'een onzinnige vraag doet niets en verklapt niets', tries: 10_000 },
] as const satisfies readonly FilePromise[];

export type PromiseId = (typeof promises)[number]['id'];
