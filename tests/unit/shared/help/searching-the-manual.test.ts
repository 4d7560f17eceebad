import { describe, expect, it } from 'vitest';
import { allPages } from '#shared/help/all-pages.ts';
import { findPages } from '#shared/help/find-pages.ts';

describe('what people type', () => {
  it.each([
    ['faktuur', 'factuur-boeken'],
    ['creditnota', 'factuur-boeken'],
    ['inloggen', 'openen'],
    ['wachtwoord kwijt', 'wachtwoord-vergeten'],
    ['backup', 'reservekopieen'],
    ['excel', 'lijst-inlezen'],
    ['hoe voeg ik een klant toe', 'klant-toevoegen'],
    ['afspraken', 'afspraak-maken'],
    ['PIP', 'inburgering'],
    ['ladder', 'trede-meten'],
    ['trede', 'trede-meten'],
    ['sneltoets', 'sneltoetsen'],
    ['printen', 'plan-maken'],
    ['huisbezoek', 'gesprek-vastleggen'],
    ['rooster', 'week-invullen'],
    ['mandaat', 'order-goedkeuren'],
    ['anoniem', 'afronden-of-verbergen'],
    ['gemeenteraad', 'evaluatie-maken'],
    ['AVG', 'inzage'],
    ['nieuwe laptop', 'nieuwe-computer'],
    ['collega heeft het bestand open', 'meelezen'],
    ['terugdraaien', 'import-terugdraaien'],
    ['accountant', 'geld-controleren'],
    ['taakstelling', 'team-en-normen'],
    ['klembord', 'klanten-exporteren'],
    ['DPIA', 'bewaartermijnen'],
    ['prijs invullen', 'aanbieders-en-catalogus'],
    ['btw product', 'aanbieders-en-catalogus'],
  ])('%s leads to the page %s', (query, id) => {
    const first = findPages(query, allPages)
      .slice(0, 3)
      .map((page) => page.id);
    expect(first).toContain(id);
  });
});
