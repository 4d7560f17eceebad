import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { MessagePanel } from '../ui/message-panel.tsx';
import { Page } from '../ui/page.tsx';
import { texts } from './texts.ts';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** Catches what a page throws while it draws itself: one calm sentence, and the rest of the app goes on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <Page>
        <MessagePanel
          severity="error"
          title={texts.broken.title}
          actions={
            <Button onClick={() => this.setState({ broken: false })}>{texts.broken.retry}</Button>
          }
        >
          {texts.broken.line}
        </MessagePanel>
      </Page>
    );
  }
}
