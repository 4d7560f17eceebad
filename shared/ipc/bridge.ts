import type { Result } from '../kernel/result.ts';
import type { ChosenFile } from '../team/schema.ts';
import type { CallInput, CallName, CallOutput, Contract } from './contract.ts';
import type { Progress } from './envelope.ts';

/** The calls that the window has. Those with audience `main` are not among them. */
export type WindowCallName = {
  [Name in CallName]: Contract[Name]['audience'] extends 'window' ? Name : never;
}[CallName];

/** A file that was dragged onto the window, by its ending: one to import, or a team file. */
export interface DroppedFile {
  readonly kind: 'list' | 'team';
  readonly file: ChosenFile;
}

/** What the preload puts on `window.trede`: one function a call, and nothing that takes a name. */
export interface Bridge {
  readonly calls: {
    readonly [Name in WindowCallName]: (
      input: CallInput<Name>,
    ) => Promise<Result<CallOutput<Name>>>;
  };
  /**
   * Takes a file that was dragged onto the window, as if it was chosen in a dialog. Where it stands only the
   * preload sees, and only of a file that the user really dragged: a page cannot make one up.
   *
   * @param file a `File` of the event
   */
  readonly takeDropped: (file: unknown) => Promise<Result<DroppedFile>>;
  /** Tells how far long work is. Gives a function that stops the telling. */
  readonly onProgress: (listener: (progress: Progress) => void) => () => void;
}

/**
 * Where the page leaves what it wants to finish before its window closes: a function without arguments whose
 * promise the main process waits for.
 */
export const finishName = 'tredeFinish';

/** The channel between window and main process on which a call goes. */
export const channelOf = (name: CallName): string => `trede:${name}`;
export const progressChannel = 'trede:progress';
/** By which the preload, and nothing else of the window, tells where a dragged file stands. */
export const droppedChannel = 'trede:dropped';

/** Why the main process has the page lock. `idle`: nobody touched this computer for so long. */
export type LockReason = 'suspend' | 'screen' | 'idle';

/** `in-use`: the page knows better than that nobody is there, or waits for an import. */
export type LockAnswer = 'locked' | 'in-use';

/** Where the page leaves how it locks: a function of a `LockReason` that promises a `LockAnswer`. */
export const lockName = 'tredeLock';

/** Where the page leaves what it does with a team file on which somebody double-clicked meanwhile. */
export const showFileName = 'tredeShowFile';

/** Dialogs of the window itself, on whatever screen it is. */
export const deskDialogs = ['about', 'appearance'] as const;
export type DeskDialog = (typeof deskDialogs)[number];

/** Where the page leaves how it shows one of them, for the menu of the app. */
export const showDialogName = 'tredeShowDialog';
