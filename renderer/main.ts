import { mount } from 'svelte';
import App from './App.svelte';
import { bridge } from './bridge.ts';
import { Desk } from './desk.svelte.ts';
import './styles/tokens.css';
import './styles/fonts.css';
import './styles/base.css';

mount(App, { target: document.body, props: { desk: new Desk(bridge, location.hash) } });
// Read when start-up is measured: from here on the first screen is drawn and can be used.
requestAnimationFrame(() =>
  requestAnimationFrame(() => {
    document.documentElement.dataset['ready'] = 'true';
  }),
);
