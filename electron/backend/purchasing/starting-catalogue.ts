import type { IntegrationRoute } from '#shared/kernel/integration-route.ts';
import { folded } from '#shared/kernel/text.ts';
import type { OrderUnit } from '#shared/purchasing/catalogue.ts';
import { beginChange } from '../changes/change.ts';
import type { FileCallContext } from '../handler.ts';

type Step = 1 | 2 | 3 | 4 | 5 | 6;

interface Measure {
  readonly name: string;
  readonly route: IntegrationRoute;
  /** Our choice, by what the participatieladder says of each step. */
  readonly steps: readonly [from: Step, until: Step];
  readonly unit: OrderUnit;
}

/**
 * What municipalities use most beside what Overbetuwe bought, which stands in every new file [KIS tables 3.1
 * and 6.1], and what was wished for there [letter]. A taalmaatje is no trajectory: it stands with the client.
 */
const measures: readonly Measure[] = [
  { name: 'Werkervaringsplek', route: 'werk', steps: [3, 4], unit: 'traject' },
  { name: 'Proefplaatsing', route: 'werk', steps: [4, 5], unit: 'traject' },
  { name: 'Participatieplaats', route: 'activering', steps: [3, 4], unit: 'traject' },
  { name: 'Loonkostensubsidie', route: 'werk', steps: [4, 5], unit: 'maand' },
  { name: 'No-riskpolis', route: 'werk', steps: [4, 5], unit: 'traject' },
  { name: 'Begeleiding naar ondernemerschap', route: 'werk', steps: [4, 6], unit: 'traject' },
  { name: 'Taalstage', route: 'activering', steps: [3, 4], unit: 'traject' },
  { name: 'Taal en werk op één plek', route: 'werk', steps: [3, 4], unit: 'maand' },
  { name: 'Intensieve taalcursus', route: 'onderwijs', steps: [2, 4], unit: 'deelnemer' },
  { name: 'Extra taallessen', route: 'participatie', steps: [1, 4], unit: 'deelnemer' },
  { name: 'Empowerment', route: 'participatie', steps: [1, 3], unit: 'groep' },
  { name: 'Assessment', route: 'activering', steps: [2, 5], unit: 'traject' },
];

/** Adds the measures of which the type is not there yet, without provider and price. */
export async function addStartingCatalogue(
  context: Pick<FileCallContext, 'trx' | 'now' | 'account'>,
): Promise<{ changeId: number; added: number }> {
  const types = await context.trx.selectFrom('trajectory_type').select('name').execute();
  const known = new Set(types.map(({ name }) => folded(name)));
  const missing = measures.filter(({ name }) => !known.has(folded(name)));
  const change = beginChange(context, {
    call: 'purchasing.addStartingCatalogue',
    clientId: null,
  });
  for (const { name, route, steps, unit } of missing) {
    const typeId = await change.add('trajectory_type', {
      name,
      route,
      step_from: steps[0],
      step_until: steps[1],
    });
    await change.add('product', {
      type_id: typeId,
      provider_id: null,
      price_cents: null,
      vat_rate: 'vrijgesteld',
      unit,
    });
  }
  return { changeId: change.id, added: missing.length };
}
