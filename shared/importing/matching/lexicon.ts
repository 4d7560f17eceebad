/**
 * The words of which names of columns are made, by what they mean. A word may stand by itself or inside
 * a longer one (`begindatum`, `trajectstartdatum`); with an `s`, `e`, `n` or `en` behind it, it is the
 * same. Names that hold anything else are not understood, and so match nothing.
 */
export const lexicon: Readonly<Record<string, string>> = {
  klant: 'klant, client, kl, cl, clt, deelnemer, inwoner, kln, klt, cliente',
  persoon: 'persoon, pers, betrokkene',
  number: 'nummer, nr, num, numr, no, id, code, kenmerk, nrs, ident, identificatie',
  date: 'datum, dat, dd, dt, date, data, datm',
  day: 'dag',
  name: 'naam, namen, nm, naem',
  firstName: 'voornaam, voornamen, roepnaam, roepnamen, voorn, vrnaam, vnaam, voornm',
  lastName:
    'achternaam, achternamen, familienaam, geslachtsnaam, achtern, famnaam, achternm, geslnaam',
  birth: 'geboorte, geb, geboren, gebrt, geboort',
  sex: 'geslacht, sekse, gender, sexe, gesl',
  nationality: 'nationaliteit, nat, nation, nationalit',
  origin: 'herkomst',
  country: 'land',
  settlement: 'vestiging, vestig, gevestigd, huisvesting, gehuisvest, vest, huisv',
  registration: 'inschrijving, inschrijf, ingeschreven',
  inflow: 'instroom, ingestroomd',
  gemeente: 'gemeente, gem',
  since: 'sinds',
  household:
    'bijstandspartij, bijstandspartijen, bijstandpartij, huishouden, huishouding, huishoud, uitkeringspartij, gezin, leefeenheid, bp, partij, huish',
  targetGroup: 'doelgroep, doelgr',
  group: 'groep',
  kandidaat: 'kandidaat, kandidaten, kand',
  caseManager:
    'klantmanager, klantmgr, klantman, klmgr, consulent, casemanager, regisseur, accounthouder, begeleider, werkcoach, km',
  manager: 'manager, mgr',
  ladder:
    'ladder, participatieladder, pladder, trede, tree, participatietrede, laddertrede, partladder, lader, ladr',
  start: 'start, begin, beg, aanvang, ingang, gestart, begonnen, st, bgn',
  intake: 'intake',
  end: 'eind, einde, end, geeindigd',
  now: 'nu, huidig, actueel, actuele, laatst',
  language: 'taal',
  level: 'niveau, nivo, niv',
  buddy: 'maatje, buddy, taalmaatje, taalbuddy, taalcoach',
  trajectory: 'traject, trj, traj, trajct, voorziening, instrument, voorz, instr',
  deployed: 'ingezet, inzet',
  kind: 'soort, type, srt, categorie, vorm, typ',
  provider:
    'aanbieder, leverancier, uitvoerder, opdrachtnemer, leveranc, aanb, lev, leverancr, aanbiedr',
  result: 'resultaat, uitkomst, result, res',
  status: 'status',
  cost: 'kosten, bedrag, prijs, kost, bedr, kst, tarief, bdrg',
  total: 'totaal, totale, tot',
  euro: 'euro, eur',
  vat: 'btw',
  including: 'incl, inclusief',
  fund: 'fonds, dekking, budget, financiering, bekostiging, fin, dekk, finan',
  source: 'bron',
  outflow: 'uitstroom, uitgestroomd, uitstr, uitstrom',
  reason: 'reden, rdn, oorzaak, wegens',
  benefit: 'uitkering, bijstand, uitk, bijst',
  stop: 'beeindiging, beeindigd, beeindigen, beeind, stopzetting, gestopt',
  order: 'order, inkooporder, inkoop, verplichting, bestelling, bestel, opdracht, verpl',
  invoice: 'factuur, facturen, fact, faktuur, nota, factr',
  paid: 'betaald, betaling, betaal, voldaan, uitbetaald, bet',
  contact: 'contact, contactmoment, gesprek, cont',
  spoken: 'gesproken',
  note: 'notitie, opmerking, verslag, aantekening, toelichting, opm, notit, bijzonderheid, bijzonderheden',
  description: 'omschrijving, omschr',
  measured: 'meting, meet, gemeten, peil, peiling, meetmoment',
  employee: 'medewerker, mdw, medew',
  file: 'dossier, doss',
  of: 'van, de, het, der, een, per, op, bij, in, voor, naar, uit, aan, te, en, of, door, dhr, zijn, haar, ons, onze, uw, mijn, jjjj, mm, yyyy, ddmmjjjj, mv, tbl, t, kolom, veld, fld, col, v, u, m',
  // Words that turn the name into something else: never matched, and never taken for a typing error.
  other:
    'adres, plaats, postcode, woonplaats, telefoon, tel, mobiel, mail, email, straat, huis, huur, woning, kind, kinderen, partner, leeftijd, jaar, aantal, uren, uur, contract, project, rekening, iban, bank, post, opleiding, school, werkgever, werk, functie, beroep, rijbewijs, voorletter, voorletters, tussenvoegsel, voorvoegsel, titel, inburgering, examen, cursus, diploma, verblijf, vergunning, document, status houder, burgerlijke, staat, afspraak, herbeoordeling, verlenging, aanmelding, aanmeld, melding, mutatie, wijziging, wijzig, gewijzigd, aangemaakt, invoer, besluit, beschikking, geldig, verloop, vervaldatum, vervallen, verval, import, export, bijlage, reis, asiel, zaak, schuld, loon, subsidie, korting, maand, week, kwartaal, periode, duur, percentage, proef, plan, volg, regel, rij, controle, akkoord, medisch, belasting, fase, score, dagdeel, dagdelen, locatie, wijk, bsn, sofi, bic, kvk, agb, gebruiker, login, wachtwoord, moeder, vader, ouder, echtgenoot, relatie, plaatsing, terug, uitval, vrijstelling, ontheffing, boete, maatregel, herinnering, aanmaning, offerte, raming, begroot, begroting, rest, restant, saldo, gem, gemiddeld, min, max, advies, doel, wens, contactpersoon',
};

/** What a name may hold without meaning anything else by it. */
export const silent: ReadonlySet<string> = new Set(['of']);
/** What may stand before or behind a name to say whose it is, as `Klant - achternaam`. */
export const owners: ReadonlySet<string> = new Set(['klant', 'persoon']);
/** What says what sort of thing it is, and not of what: a name of these alone fits many columns. */
export const withoutSubject: ReadonlySet<string> = new Set(
  'of date day number name start end now kind status result reason stop cost total euro vat including description'.split(
    ' ',
  ),
);
