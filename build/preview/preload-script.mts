/** The function by which a page reaches the main process; the preload takes it out of the page's sight. */
export const bindingName = '__tredePreviewInvoke';
/** Where the main process finds the listeners of a page. */
export const inboxName = '__tredePreviewInbox';

/** Where a page keeps the files of which its preload asked the path. */
export const filesName = '__tredePreviewFiles';
/** Begins what stands for such a path until the main process is asked. */
export const filePrefix = 'trede-preview-file:';

/**
 * Runs the built preload in a page as Electron does: in the main frame only, before any script of the
 * page, with a `require` that knows `electron` and nothing else.
 */
export function preloadScript(source: string): string {
  return `(() => {
  if (window !== window.top || location.protocol !== 'https:') return;
  const send = window[${JSON.stringify(bindingName)}];
  delete window[${JSON.stringify(bindingName)}];
  const listeners = new Map();
  const freeze = (value) => {
    if (value !== null && typeof value === 'object') Object.values(value).forEach(freeze);
    return Object.freeze(value);
  };
  Object.defineProperty(window, ${JSON.stringify(inboxName)}, {
    value: (channel, args) => (listeners.get(channel) ?? []).forEach((listener) => listener({}, ...args)),
  });
  const files = new Map();
  Object.defineProperty(window, ${JSON.stringify(filesName)}, { value: files });
  const electron = {
    webUtils: {
      getPathForFile: (file) => {
        if (!(file instanceof File)) throw new TypeError('not a File');
        const token = ${JSON.stringify(filePrefix)} + crypto.randomUUID();
        files.set(token, file);
        return token;
      },
    },
    contextBridge: {
      exposeInMainWorld: (name, api) =>
        Object.defineProperty(window, name, { value: freeze(api), enumerable: true }),
    },
    ipcRenderer: {
      invoke: async (channel, ...args) => {
        const text = await send({ channel, args });
        return text === undefined ? undefined : JSON.parse(text);
      },
      on: (channel, listener) =>
        void listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
      removeListener: (channel, listener) =>
        void listeners.set(channel, (listeners.get(channel) ?? []).filter((one) => one !== listener)),
    },
  };
  const require = (name) => {
    if (name === 'electron') return electron;
    throw new Error('module not found: ' + name);
  };
  const module = { exports: {} };
  ((module, exports, require) => {
${source}
  })(module, module.exports, require);
})();`;
}
