import type { CallOutput } from '#shared/ipc/contract.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { AppearanceKeeper } from '../appearance/appearance.ts';
import type { Backend } from '../backend-process/backend.ts';
import type { Grants } from '../files/grants.ts';
import type { PracticePlace } from '../files/practice-place.ts';
import type { SettingsStore } from '../files/settings.ts';
import type { ShownDocuments } from '../viewing/shown-documents.ts';
import type { OwnClipboard } from '../clipboard/own-clipboard.ts';
import type { Printed } from '../printing/html-to-pdf.ts';
import type { Dialogs } from './dialogs.ts';

/** What the calls of the main process work with. */
export interface DesktopParts {
  readonly version: string;
  /** The day of the sources; `null` where that is not known. */
  readonly builtOn: IsoDate | null;
  readonly licences: () => Promise<CallOutput<'desktop.licences'>>;
  readonly appearance: Pick<AppearanceKeeper, 'now' | 'set'>;
  readonly dialogs: Dialogs;
  readonly grants: Grants;
  readonly settings: SettingsStore;
  readonly practice: PracticePlace;
  readonly backend: Backend;
  readonly toPdf: (html: string) => Promise<Uint8Array>;
  /** Opens the print dialog of the computer with a page. */
  readonly toPrinter: (html: string) => Promise<Printed>;
  readonly clipboard: OwnClipboard;
  /** Documents of clients that the window shows from an address. */
  readonly shown: ShownDocuments;
  /** After so many minutes without anybody at the computer; `null`: no file is open. */
  readonly lockAfter: (minutes: number | null) => void;
  /** The pages that were seen, with the names in their titles. */
  readonly forgetPages: () => void;
}
