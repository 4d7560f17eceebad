import { finding, type Rule } from '../rule.ts';

/** Every client has a klantmanager [letter]. Who has none is listed now: there is no term for it. */
export const noCaseManager: Rule = ({ caseManager, settlementDate }) =>
  caseManager === null || caseManager.trim() === ''
    ? [finding('no-case-manager', { restsOn: settlementDate })]
    : [];
