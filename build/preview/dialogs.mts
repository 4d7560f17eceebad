import type {
  OpenDialogOptions,
  OpenDialogReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from 'electron';

/** A dialog that asks for a file. */
export type FileQuestion =
  | { readonly kind: 'open'; readonly options: OpenDialogOptions }
  | { readonly kind: 'save'; readonly options: SaveDialogOptions };

/** Answers a dialog with a path, or `null` for cancel: a person, or what a test prepared. */
export type AnswerDialog = (question: FileQuestion) => Promise<string | null>;

/** `dialog` of one run. */
export function createDialogs(answer: AnswerDialog) {
  return {
    showOpenDialog: async (
      _window: unknown,
      options: OpenDialogOptions,
    ): Promise<OpenDialogReturnValue> => {
      const path = await answer({ kind: 'open', options });
      return { canceled: path === null, filePaths: path === null ? [] : [path] };
    },
    showSaveDialog: async (
      _window: unknown,
      options: SaveDialogOptions,
    ): Promise<SaveDialogReturnValue> => {
      const path = await answer({ kind: 'save', options });
      return { canceled: path === null, filePath: path ?? '' };
    },
    showErrorBox: (title: string, content: string): void => {
      process.stderr.write(`${title}. ${content}\n`);
    },
  };
}
