import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';

/** Why something about destroying cannot be done. */
export const retentionTexts = {
  noList:
    'Deze vernietigingslijst is er niet meer. Er is niets vernietigd. Kijk wat er nu op de pagina Privacy staat.',
  oneAtATime:
    'Er ligt al een vernietigingslijst. Er is niets veranderd. Rond die eerst af, of trek die in.',
  nothingDue:
    'Van geen enkele klant is de termijn voorbij. Er is niets veranderd. Kijk volgend jaar weer.',
  approvedAlready: 'Deze lijst is al goedgekeurd. U kunt die uitvoeren of intrekken.',
  own: 'U hebt deze lijst zelf voorgelegd. Er is niets veranderd. Vraag een andere coördinator om de lijst goed te keuren.',
  waiting: (from: IsoDate) =>
    `U bent de enige coördinator. Daarom geldt een wachttijd van zeven dagen. Er is niets veranderd. Vanaf ${formatDate(from)} kunt u goedkeuren.`,
  notDue:
    'De termijn van deze bijstandspartij is niet voorbij. Er is niets veranderd: die blijft gewoon staan. U hoeft niets te doen.',
  past: 'Deze dag is al geweest. Kies een dag in de toekomst.',
} as const;
