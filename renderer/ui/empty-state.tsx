import { EmptyState as MantineEmptyState } from '@mantine/core';
import type { ReactNode } from 'react';
import './empty-state.css';

export interface EmptyStateProps {
  /** What is missing: 'Nog geen klanten'. */
  readonly title: string;
  /** Why it pays to fill it. */
  readonly children: ReactNode;
  /** One primary button (`variant="filled"`) and at most two others. */
  readonly actions?: ReactNode;
}

/** In place of an empty table: what is missing, why, and the way on. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <MantineEmptyState className="t-empty" align="left">
      <MantineEmptyState.Title className="t-empty-title">{title}</MantineEmptyState.Title>
      <MantineEmptyState.Description className="t-empty-text">
        {children}
      </MantineEmptyState.Description>
      {actions !== undefined && (
        <MantineEmptyState.Actions className="t-empty-actions">{actions}</MantineEmptyState.Actions>
      )}
    </MantineEmptyState>
  );
}
