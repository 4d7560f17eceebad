import { dueAfter, finding, type Rule } from '../rule.ts';
import { isIntegrationOver } from './integration-term.ts';

/**
 * The PIP is ready within 10 weeks after the registration (Wet inburgering 2021). The same day of the week
 * ten weeks later is in time.
 */
export const pip: Rule = ({ integration }, context) => {
  if (integration === null || integration.law !== 'wi2021' || isIntegrationOver(integration)) {
    return [];
  }
  const { id, registeredOn, pipOn } = integration;
  if (registeredOn === null || pipOn !== null) return [];
  return [
    finding('pip', {
      subjectId: id,
      ...dueAfter(registeredOn, 7 * context.thresholds.pipWeeks, context),
    }),
  ];
};
