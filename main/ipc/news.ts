import type { BrowserWindow } from 'electron';
import { channelOf, type Item, type NewsTopic } from '../contract/api.ts';

/** Tells the page that something changed. Dropped silently where there is no page. */
export type Tell = <Topic extends NewsTopic>(topic: Topic, item: Item<Topic>) => void;

/** News goes to our own window's page and nowhere else. */
export const newsTo =
  (currentWindow: () => BrowserWindow | undefined): Tell =>
  (topic, item) => {
    const window = currentWindow();
    if (window === undefined || window.isDestroyed()) return;
    window.webContents.send(channelOf(topic), item);
  };
