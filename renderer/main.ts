import { mount } from 'svelte';
import { speak } from '../words/catalogue.ts';
import { isSpoken } from '../words/languages.ts';
import App from './App.svelte';
import { bridge } from './bridge.ts';
import { Desk } from './desk.svelte.ts';
import { languageFor } from './place.ts';
import './styles/tokens.css';
import './styles/fonts.css';
import './styles/base.css';

function begin(): void {
  const { documentElement: root, body } = document;
  mount(App, { target: body, props: { desk: new Desk(bridge, location.hash, root) } });
  // Read when start-up is measured: from here on the first screen is drawn and can be used.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      root.dataset['ready'] = 'true';
    }),
  );
}

// English is in this file already, and waits for nothing.
const first = languageFor(location.hash);
if (first === 'en' || !isSpoken(first)) begin();
else void speak(first).then(begin, begin);
