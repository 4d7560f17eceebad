import { Button } from '@mantine/core';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import {
  housingTargetTable,
  settledPerYearTable,
} from '#shared/evaluation/derived/municipality.ts';
import type { Report, ReportDefinition } from '#shared/evaluation/schema.ts';
import { href, paths } from '../lib/paths.ts';
import { MessagePanel } from '../ui/message-panel.tsx';
import { texts } from './texts.ts';

export interface NotFilledInProps {
  readonly definition: ReportDefinition;
  readonly report: Report;
  /** Has the page of the settings open where these counts are entered. */
  readonly beforeYearCounts: (memory: QueryClient) => void;
}

const { notFilledIn } = texts.paper;

/**
 * Leads to where counts of the municipality are entered that the report asks for and nobody entered yet.
 * Which tables that are stands in the report, in their place.
 */
export function NotFilledIn({ definition, report, beforeYearCounts }: NotFilledInProps) {
  const memory = useQueryClient();
  const missing = [settledPerYearTable, housingTargetTable].filter(
    ({ id }) =>
      definition.parts.some((part) => part.kind === 'table' && part.id === id) &&
      !report.tables.some((table) => table.id === id),
  );
  if (missing.length === 0) return null;
  return (
    <MessagePanel
      severity="info"
      title={notFilledIn.title}
      actions={
        <Button component="a" href={href(paths.settings)} onClick={() => beforeYearCounts(memory)}>
          {notFilledIn.action}
        </Button>
      }
    >
      {notFilledIn.line(missing.length)}
    </MessagePanel>
  );
}
