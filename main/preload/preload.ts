import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { api } from '../contract/api.ts';

/** What main's wrapper answers: see `main/ipc/register.ts`. */
type Envelope =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: string };

/** Passes exactly the declared argument on, so that a click event cannot leak over. */
const question = (channel: string) => async (argument?: unknown) => {
  const envelope = (await ipcRenderer.invoke(channel, argument)) as Envelope;
  if (!envelope.ok) throw new Error(envelope.why);
  return envelope.value;
};

/** The page gets the item alone: the event would hand it the sender. */
const subscription = (channel: string) => (listener: (item: unknown) => void) => {
  const relay = (_event: IpcRendererEvent, item: unknown): void => listener(item);
  ipcRenderer.on(channel, relay);
  return () => {
    ipcRenderer.off(channel, relay);
  };
};

const face = (
  subject: string,
  methods: Readonly<Record<string, { readonly kind: 'ask' | 'news' }>>,
) =>
  Object.freeze(
    Object.fromEntries(
      Object.entries(methods).map(([name, { kind }]) => {
        const channel = `signet:${subject}.${name}`;
        return [name, kind === 'ask' ? question(channel) : subscription(channel)];
      }),
    ),
  );

contextBridge.exposeInMainWorld(
  'signet',
  Object.freeze(
    Object.fromEntries(
      Object.entries(api).map(([subject, methods]) => [subject, face(subject, methods)]),
    ),
  ),
);
