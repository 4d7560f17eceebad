import type { HelpPage } from './page.ts';
import { beginnen } from './pages/begin/beginnen.ts';
import { aanDeSlag } from './pages/begin/aan-de-slag.ts';
import { oefenen } from './pages/begin/oefenen.ts';
import { hulpGebruiken } from './pages/begin/hulp-gebruiken.ts';
import { openen } from './pages/begin/openen.ts';
import { herstelcode } from './pages/begin/herstelcode.ts';
import { wachtwoordVergeten } from './pages/begin/wachtwoord-vergeten.ts';
import { zoeken } from './pages/begin/zoeken.ts';
import { sneltoetsen } from './pages/begin/sneltoetsen.ts';
import { ongedaanMaken } from './pages/begin/ongedaan-maken.ts';
import { meelezen } from './pages/begin/meelezen.ts';
import { tekstEnKleuren } from './pages/begin/tekst-en-kleuren.ts';
import { bijwerken } from './pages/begin/bijwerken.ts';
import { nieuweComputer } from './pages/begin/nieuwe-computer.ts';
import { ietsGaatMis } from './pages/begin/iets-gaat-mis.ts';
import { vandaag } from './pages/klanten/vandaag.ts';
import { klantToevoegen } from './pages/klanten/klant-toevoegen.ts';
import { klantenlijst } from './pages/klanten/klantenlijst.ts';
import { lijstBewaren } from './pages/klanten/lijst-bewaren.ts';
import { klantenExporteren } from './pages/klanten/klanten-exporteren.ts';
import { klantBekijken } from './pages/klanten/klant-bekijken.ts';
import { gesprekVastleggen } from './pages/klanten/gesprek-vastleggen.ts';
import { afspraakMaken } from './pages/klanten/afspraak-maken.ts';
import { tredeMeten } from './pages/klanten/trede-meten.ts';
import { weekInvullen } from './pages/klanten/week-invullen.ts';
import { planMaken } from './pages/klanten/plan-maken.ts';
import { planEvalueren } from './pages/klanten/plan-evalueren.ts';
import { resultaatInvullen } from './pages/klanten/resultaat-invullen.ts';
import { partner } from './pages/klanten/partner.ts';
import { inburgering } from './pages/klanten/inburgering.ts';
import { werkVastleggen } from './pages/klanten/werk-vastleggen.ts';
import { uitstroomEnNazorg } from './pages/klanten/uitstroom-en-nazorg.ts';
import { documentToevoegen } from './pages/klanten/document-toevoegen.ts';
import { gegevensAanvullen } from './pages/klanten/gegevens-aanvullen.ts';
import { overdragen } from './pages/klanten/overdragen.ts';
import { trajectInkopen } from './pages/inkoop/traject-inkopen.ts';
import { trajectAanvragen } from './pages/inkoop/traject-aanvragen.ts';
import { groepscursus } from './pages/inkoop/groepscursus.ts';
import { andereKosten } from './pages/inkoop/andere-kosten.ts';
import { ordersBekijken } from './pages/inkoop/orders-bekijken.ts';
import { orderGoedkeuren } from './pages/inkoop/order-goedkeuren.ts';
import { orderWijzigen } from './pages/inkoop/order-wijzigen.ts';
import { factuurBoeken } from './pages/inkoop/factuur-boeken.ts';
import { aanbiedersEnCatalogus } from './pages/inkoop/aanbieders-en-catalogus.ts';
import { budgetLezen } from './pages/geld/budget-lezen.ts';
import { fondsMaken } from './pages/geld/fonds-maken.ts';
import { jaarovergang } from './pages/geld/jaarovergang.ts';
import { geldControleren } from './pages/geld/geld-controleren.ts';
import { lijstInlezen } from './pages/import/lijst-inlezen.ts';
import { kolommenKoppelen } from './pages/import/kolommen-koppelen.ts';
import { foutenVerbeteren } from './pages/import/fouten-verbeteren.ts';
import { importTerugdraaien } from './pages/import/import-terugdraaien.ts';
import { evaluatieMaken } from './pages/evaluatie/evaluatie-maken.ts';
import { afrondenOfVerbergen } from './pages/evaluatie/afronden-of-verbergen.ts';
import { rapportGeweigerd } from './pages/evaluatie/rapport-geweigerd.ts';
import { rapportDelen } from './pages/evaluatie/rapport-delen.ts';
import { eigenRapport } from './pages/evaluatie/eigen-rapport.ts';
import { gebruikers } from './pages/bestand/gebruikers.ts';
import { teamEnNormen } from './pages/bestand/team-en-normen.ts';
import { reservekopieen } from './pages/bestand/reservekopieen.ts';
import { reservekopieTerugzetten } from './pages/bestand/reservekopie-terugzetten.ts';
import { logboek } from './pages/bestand/logboek.ts';
import { inzage } from './pages/bestand/inzage.ts';
import { bewaartermijnen } from './pages/bestand/bewaartermijnen.ts';

/** The whole manual, in the order of its contents. */
export const allPages: readonly HelpPage[] = [
  beginnen,
  aanDeSlag,
  oefenen,
  hulpGebruiken,
  openen,
  herstelcode,
  wachtwoordVergeten,
  zoeken,
  sneltoetsen,
  ongedaanMaken,
  meelezen,
  tekstEnKleuren,
  bijwerken,
  nieuweComputer,
  ietsGaatMis,
  vandaag,
  klantToevoegen,
  klantenlijst,
  lijstBewaren,
  klantenExporteren,
  klantBekijken,
  gesprekVastleggen,
  afspraakMaken,
  tredeMeten,
  weekInvullen,
  planMaken,
  planEvalueren,
  resultaatInvullen,
  partner,
  inburgering,
  werkVastleggen,
  uitstroomEnNazorg,
  documentToevoegen,
  gegevensAanvullen,
  overdragen,
  trajectInkopen,
  trajectAanvragen,
  groepscursus,
  andereKosten,
  ordersBekijken,
  orderGoedkeuren,
  orderWijzigen,
  factuurBoeken,
  aanbiedersEnCatalogus,
  budgetLezen,
  fondsMaken,
  jaarovergang,
  geldControleren,
  lijstInlezen,
  kolommenKoppelen,
  foutenVerbeteren,
  importTerugdraaien,
  evaluatieMaken,
  afrondenOfVerbergen,
  rapportGeweigerd,
  rapportDelen,
  eigenRapport,
  gebruikers,
  teamEnNormen,
  reservekopieen,
  reservekopieTerugzetten,
  logboek,
  inzage,
  bewaartermijnen,
];
