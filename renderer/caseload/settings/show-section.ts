import type { QueryClient } from '@tanstack/react-query';
import type { Id } from '#shared/kernel/ids.ts';
import { keepPastLock } from '../../lib/past-lock.ts';
import { setKeptState, useKeptState } from '../../lib/use-kept-state.ts';

export const settingsTabs = ['members', 'thresholds', 'types', 'yearly'] as const;
export type SettingsTab = (typeof settingsTabs)[number];

/** Which part of the page is shown. */
export interface SettingsState {
  readonly tab: SettingsTab;
  /** The types of trajectories that somebody came for. */
  readonly typeIds: readonly Id[];
}

const settingsName = 'settings';
const first: SettingsState = { tab: 'members', typeIds: [] };

keepPastLock<SettingsState>(settingsName, ({ tab }) => ({ tab, typeIds: [] }));

/** Which part of 'Team en normen' is shown, and how to show another. */
export const useSettingsState = () => useKeptState(settingsName, first);

/** Sets 'Team en normen', before it is opened, to this part. */
export const showSection = (memory: QueryClient, tab: SettingsTab): void =>
  setKeptState(memory, settingsName, { tab, typeIds: [] } satisfies SettingsState);

/** Sets 'Team en normen', before it is opened, to the types of trajectories, and points at these. */
export const showTypes = (memory: QueryClient, typeIds: readonly Id[]): void =>
  setKeptState(memory, settingsName, { tab: 'types', typeIds } satisfies SettingsState);
