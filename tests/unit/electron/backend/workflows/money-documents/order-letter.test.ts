import { expect, it } from 'vitest';
import type { Dagdeel } from '#shared/kernel/dagdelen.ts';
import { addFundRows } from '../../../../../support/money-rows.ts';
import { OrderingTeam } from '../../../../../support/ordering-team.ts';

it('says when in the week it is, of each client where that differs', async () => {
  const team = await OrderingTeam.make();
  const fundId = await addFundRows(team.db, { name: 'F', amountCents: 1_000_00 });
  const letterOf = async (...dagdelen: readonly Dagdeel[][]) => {
    const lines = dagdelen.map((own, place) => ({
      clientId: team.client(place),
      quantityHundredths: 100,
      unitPriceCents: 1_00,
      dagdelen: own,
    }));
    const { order } = await team.order(0, fundId, { lines });
    const { content } = await team.backend.ask('budget.document', {
      kind: 'order',
      orderId: order.id,
      format: 'pdf',
    });
    return content.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  };
  expect(await letterOf([], [])).not.toMatch(/Dagdelen|Het is op/);
  const same = await letterOf(['ma-ochtend', 'di-middag'], ['ma-ochtend', 'di-middag']);
  expect(same).toContain('15-01-2020. Het is op maandagochtend en dinsdagmiddag.');
  expect(same).not.toContain('Dagdelen');
  const other = await letterOf(['ma-ochtend'], ['di-middag']);
  expect(other).not.toContain('Het is op');
  expect(other).toContain('K1 maandagochtend 1 traject');
  expect(other).toContain('K2 dinsdagmiddag 1 traject');
  await team.file.cleanup();
});
