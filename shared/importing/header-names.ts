import type { ImportField } from './schema.ts';

/**
 * What municipalities call their columns. Case, accents, spaces, punctuation and what stands between
 * brackets do not count, so `Kl.nr.` is written here as `klnr`.
 */
export const headerNames: Record<ImportField, string> = {
  clientNumber:
    'klantnummer klantnr klnr klnummer klantcode klantid clientnummer clientnr clientid clientcode nummerklant persoonsnummer administratienummer dossiernummer dossiernr',
  householdNumber:
    'bijstandspartij bijstandspartijnummer bijstandspartijnr partij partijnummer partijnr huishouden huishoudennummer huishoudnummer huishoudnr uitkeringspartij gezin gezinsnummer uitkeringsnummer uitkeringsnr bp bpnr bpnummer',
  firstName: 'voornaam voornamen roepnaam vrnaam vnaam voornaamklant voornaamclient',
  lastName:
    'achternaam achternamen familienaam geslachtsnaam achtern anaam achternaamklant achternaamclient',
  birthDate:
    'geboortedatum gebdatum gebdat geboortedag geborenop geboren gebdd gebdt datumgeboorte',
  sex: 'geslacht mv sekse gender geslachtmv manvrouw mvx geslachtklant',
  nationality: 'nationaliteit nat landvanherkomst herkomst herkomstland land geboorteland',
  settlementDate:
    'datumvestiging vestigingsdatum vestigdatum vestiging gevestigdop datumhuisvesting huisvestingsdatum gehuisvestop gehuisvest huisvesting datumgehuisvest datuminschrijving inschrijfdatum datuminstroom instroomdatum ingeschrevenop gevestigdsinds woontsinds',
  targetGroup: 'doelgroep groep typeklant soortklant statushouderoudkomer',
  track:
    'kandidaatgroep kandidaat kandidaattype soortkandidaat typekandidaat kandidaatsoort werkgroeizorg spoor klantgroep',
  caseManager:
    'klantmanager klantmanagernaam consulent consulentnaam klantman km begeleider casemanager regisseur contactpersoon naamklantmanager accounthouder',
  ladderAtStart:
    'tredestart tredebijstart starttrede begintrede tredebegin tredebijbegin pladderbegin pladderstart pladderbijstart participatieladderbegin participatieladderstart participatieladderbijstart ladderstart ladderbegin tredebijinstroom tredeintake',
  ladderNow:
    'tredenu nutrede trede huidigetrede tredehuidig pladder pladdernu pladderhuidig participatieladder participatieladdernu participatietrede laddernu ladder eindtrede tredeeind pladdereind pladdereinde',
  languageLevel:
    'taalniveau taal niveautaal taalniveaunu niveaunederlands nederlands taalniveaunederlands huidigtaalniveau',
  languageBuddy: 'taalmaatje taalbuddy buddy taalcoach heefttaalmaatje maatje taalmaatjejanee',
  trajectoryType:
    'traject soorttraject trajectsoort typetraject trajecttype trajectnaam naamtraject ingezettraject ingezetinstrument instrument voorziening activiteit trajecten reintegratietraject',
  provider:
    'aanbieder leverancier uitvoerder trajectaanbieder naamaanbieder organisatie partner bedrijf opdrachtnemer aanbiedertraject',
  trajectoryStart:
    'startdatumtraject starttraject trajectstart startdatum start begindatum begindatumtraject datumstart datumstarttraject begintraject trajectvan ingangsdatum ingangsdatumtraject vanaf startdat',
  trajectoryEnd:
    'einddatumtraject eindtraject trajecteind trajecteinde einddatum eind einde eindetraject datumeinde datumeind datumeindetraject trajecttot totenmet tm einddat',
  trajectoryResult:
    'resultaattraject trajectresultaat resultaat statustraject trajectstatus status uitkomst uitkomsttraject afloop aflooptraject',
  cost: 'kosten bedrag prijs kostentraject trajectkosten trajectprijs prijstraject kosteneuro bedrageuro kostprijs totaalbedrag factuurbedrag euro eur bedraginclbtw kosteninclbtw prijsinclbtw uitgaven',
  fund: 'fonds dekking budget financiering bekostiging geldbron financieringsbron bron fondsnaam potje dekkinguit betaalduit tenlastevan',
  outflowKind:
    'uitstroom redenuitstroom uitstroomreden soortuitstroom uitstroomsoort uitstroomnaar uitgestroomdnaar redenbeeindiging redeneinde redenbeeindiginguitkering uitstroombestemming',
  outflowDate:
    'uitstroomdatum datumuitstroom uitgestroomdop datumeindeuitkering einddatumuitkering uitkeringgestoptop datumbeeindiging uitstroomdd uitstroomper',
  orderNumber:
    'ordernummer ordernr inkoopordernummer inkooporder inkoopnummer verplichtingnummer verplichting bestelnummer',
  invoiceNumber: 'factuurnummer factuurnr factnr factuur nummerfactuur',
  invoiceDate: 'factuurdatum datumfactuur factuurdd gefactureerdop datum',
  invoiceAmount: 'factuurbedrag bedragfactuur bedrag bedraginclbtw totaalbedrag kosten euro',
  paidDate: 'betaaldop betaaldatum datumbetaling betaaldatumfactuur betaald',
  contactDate: 'datumcontact contactdatum datum gesprokenop datumgesprek gespreksdatum',
  contactKind: 'soortcontact contactsoort wijze soort wijzevancontact contactvorm',
  contactPerson: 'gesprokendoor medewerker klantmanager consulent door naammedewerker',
  contactNote: 'notitie opmerking opmerkingen verslag toelichting aantekening omschrijving',
  ladderStep: 'trede ladder pladder participatieladder tredenu participatietrede stap',
  measuredOn: 'gemetenop datummeting meetdatum datum peildatum',
};
