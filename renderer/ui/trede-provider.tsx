import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { LateToasts } from './late-toasts.tsx';
import { cssVariablesResolver, theme } from './theme.ts';

/** The nonce that the main process puts in the page, so that Mantine's `<style>` tags pass the CSP. */
export function styleNonce(): string {
  return document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? '';
}

/** Theme, colour scheme of the system and toasts for everything inside. Once, at the root. */
export function TredeProvider({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      {children}
      <LateToasts />
    </MantineProvider>
  );
}
