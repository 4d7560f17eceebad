import { IconAlertTriangle } from '@tabler/icons-react';
import type { IntegrationWarning } from '#shared/caseload/integration/rules.ts';
import { integrationTexts } from './integration-texts.ts';

/** What does not fit, in words. It warns and never blocks. */
export function WarningList({ warnings }: { readonly warnings: readonly IntegrationWarning[] }) {
  if (warnings.length === 0) return null;
  return (
    <ul className="c-warnings" aria-label={integrationTexts.warnings}>
      {warnings.map(({ message }) => (
        <li key={message}>
          <IconAlertTriangle size={16} stroke={1.8} aria-hidden />
          <span>{message}</span>
        </li>
      ))}
    </ul>
  );
}
