import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatCount } from '#shared/kernel/text.ts';
import './view-tabs.css';

export interface View<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** Shown behind the label in plain figures. */
  readonly count?: number;
  /** What that number counts: '10 in begeleiding, 1 in nazorg'. */
  readonly counted?: string;
}

export interface ViewTabsProps<Id extends string> {
  /** What the tabs choose between, for who cannot see them: 'Weergaven'. */
  readonly label: string;
  readonly views: readonly View<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  /** What the chosen view shows. */
  readonly children: ReactNode;
  /** The panel fills the height that is left in a `Page fill`. */
  readonly fill?: boolean;
}

/** Saved views, or the parts of a page, as tabs with counts. */
export function ViewTabs<Id extends string>(props: ViewTabsProps<Id>) {
  return (
    <Tabs
      className="t-tabs"
      data-fill={props.fill || undefined}
      value={props.value}
      onChange={(id) => {
        const view = props.views.find((candidate) => candidate.id === id);
        if (view !== undefined) props.onChange(view.id);
      }}
    >
      <Tabs.List aria-label={props.label}>
        {props.views.map((view) => (
          <Tabs.Tab key={view.id} value={view.id} title={view.counted}>
            {view.label}
            {view.count !== undefined && (
              <span className="t-tab-count"> {formatCount(view.count)}</span>
            )}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel key={props.value} value={props.value} className="t-tab-panel">
        {props.children}
      </Tabs.Panel>
    </Tabs>
  );
}
