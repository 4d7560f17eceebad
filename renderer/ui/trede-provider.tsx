import { MantineProvider, type MantineColorSchemeManager } from '@mantine/core';
import type { ReactNode } from 'react';
import { LateToasts } from './late-toasts.tsx';
import { cssVariablesResolver, theme } from './theme.ts';

/** The nonce that the main process puts in the page, so that Mantine's `<style>` tags pass the CSP. */
export function styleNonce(): string {
  return document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? '';
}

/**
 * The scheme comes from the main process, by way of what the page hears from its system. The page keeps none itself:
 * to ask its store for one would hold up the first screen.
 */
const keepsNoScheme: MantineColorSchemeManager = {
  get: (usual) => usual,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};

/** Theme, colour scheme of the system and toasts for everything inside. Once, at the root. */
export function TredeProvider({
  nonce,
  children,
}: {
  readonly nonce: () => string;
  readonly children: ReactNode;
}) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
      colorSchemeManager={keepsNoScheme}
      getStyleNonce={nonce}
    >
      {children}
      <LateToasts />
    </MantineProvider>
  );
}
