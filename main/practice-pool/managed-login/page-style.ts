/** The one style of the managed login's pages; allowed by its hash, so it is in one piece. */
export const style = `
:root {
  color-scheme: light dark;
  --page: light-dark(#f4f5f7, #16181d);
  --card: light-dark(#ffffff, #20232a);
  --text: light-dark(#1c2026, #e8eaee);
  --quiet: light-dark(#59616e, #a3abb8);
  --line: light-dark(#868e9b, #6d7583);
  --accent: light-dark(#1f5fbf, #7fb0ff);
  --on-accent: light-dark(#ffffff, #10151f);
  --alert: light-dark(#a3191f, #ff9c9c);
  --notice: light-dark(#1b6336, #8fdcab);
}
* { box-sizing: border-box; }
body {
  margin: 0;
  min-height: 100vh;
  display: flex;
  flex-direction: column;
  align-items: center;
  gap: 1rem;
  padding: 3rem 1rem;
  background: var(--page);
  color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif;
}
main {
  width: 100%;
  max-width: 26rem;
  padding: 1.75rem;
  border-radius: 0.75rem;
  background: var(--card);
  box-shadow: 0 1px 3px rgb(0 0 0 / 0.2);
}
h1 { margin: 0 0 1rem; font-size: 1.5rem; line-height: 1.2; }
.pool, footer, .hint { color: var(--quiet); font-size: 0.875rem; }
.pool { margin: 0; overflow-wrap: anywhere; }
.alert { color: var(--alert); }
.notice { color: var(--notice); }
.alert, .notice { padding-left: 0.75rem; border-left: 3px solid; overflow-wrap: anywhere; }
form { margin: 0 0 1rem; }
label { display: block; margin-top: 0.75rem; font-weight: 600; }
input:not([type='radio']) {
  width: 100%;
  margin-top: 0.25rem;
  padding: 0.5rem 0.625rem;
  border: 1px solid var(--line);
  border-radius: 0.375rem;
  background: transparent;
  color: inherit;
  font: inherit;
}
fieldset { margin: 0.75rem 0 0; padding: 0; border: 0; }
fieldset label { font-weight: 400; }
legend { padding: 0; font-weight: 600; }
button {
  width: 100%;
  margin-top: 1.25rem;
  padding: 0.625rem;
  border: 1px solid var(--accent);
  border-radius: 0.375rem;
  background: var(--accent);
  color: var(--on-accent);
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}
button.second { margin-top: 0; background: transparent; color: var(--accent); }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
code { overflow-wrap: anywhere; font-size: 0.9375rem; }
`;
