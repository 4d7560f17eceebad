import type { CallOutput, ParsedInput } from '#shared/ipc/contract.ts';
import type { FileCallContext } from '../../handler.ts';
import { readInsight } from './insight-facts.ts';
import { insightJson } from './insight-json.ts';
import { insightPage } from './insight-page.tsx';

/**
 * Everything that the file holds about one client, to hand over: a page to print, or JSON [AVG art. 15, 20].
 * The name of its file holds no name: it may end up in a list of recent files.
 *
 * @throws Refusal `not-found`
 */
export async function insightDocument(
  { clientId, form }: ParsedInput<'privacy.insight'>,
  context: FileCallContext,
): Promise<CallOutput<'privacy.insight'>> {
  const insight = await readInsight(clientId, context);
  const suggestedName = `Inzage ${String(insight.client['client_number'])}`;
  const content =
    form === 'pdf' ? await insightPage(insight, context) : insightJson(insight, context);
  return { content, suggestedName };
}
