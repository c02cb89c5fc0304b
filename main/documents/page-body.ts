/** What stands in a section of a page: facts, lists, tables, and what is missing. */
import { words } from '../../words/catalogue.ts';
import { markup, Markup, nothing } from './markup.ts';
import { isoMoment, readableMoment, type ClockOffset } from './moment.ts';
import type { Body, Fact, Json, NamedFact, Section, Task, Value } from './paper.ts';

const timeMarkup = (
  { atMs, raw }: Extract<Value, { kind: 'time' }>,
  offset: ClockOffset,
): Markup => {
  const moment = readableMoment(atMs, offset);
  if (moment === null) return markup`<code>${String(raw ?? atMs)}</code>`;
  return markup`<span class="moment"><time datetime="${isoMoment(atMs, offset)}">${moment.here}</time><span class="aside">${moment.utc}</span></span>`;
};

const isList = (data: Json): data is readonly Json[] => Array.isArray(data);

/** Lists stand line by line; what has members stands as it would in a file. */
const dataMarkup = (data: Json): Markup => {
  if (data === null) return markup`<span class="none">${words.paper.none}</span>`;
  if (typeof data === 'string') return markup`<bdi>${data}</bdi>`;
  if (typeof data === 'number') return markup`<code>${String(data)}</code>`;
  if (typeof data === 'boolean') return markup`${data ? words.paper.yes : words.paper.no}`;
  if (!isList(data)) return markup`<pre>${JSON.stringify(data, null, 2)}</pre>`;
  if (data.length === 0) return markup`<span class="none">${words.paper.none}</span>`;
  return markup`<ul class="lines">${data.map((item) => markup`<li>${dataMarkup(item)}</li>`)}</ul>`;
};

const valueMarkup = (value: Value, offset: ClockOffset): Markup => {
  switch (value.kind) {
    case 'text':
      return markup`<bdi>${value.text}</bdi>`;
    case 'code':
      return markup`<code><bdi>${value.text}</bdi></code>`;
    case 'time':
      return timeMarkup(value, offset);
    case 'term':
      return markup`${value.words}`;
    case 'none':
      return markup`<span class="none">${value.words}</span>`;
    case 'data':
      return dataMarkup(value.data);
  }
};

/** @param path what the facts belong to, for programs that read the page */
const factsMarkup = (
  facts: readonly Fact[],
  path: string,
  offset: ClockOffset,
): Markup => markup`<dl>
${facts.map(
  ({ key, label, value }) =>
    markup`<div><dt>${label}</dt><dd data-fact="${path}.${key}">${valueMarkup(value, offset)}</dd></div>\n`,
)}</dl>`;

const namedMarkup = (facts: readonly NamedFact[], offset: ClockOffset): Markup => markup`<dl>
${facts.map(
  ({ name, label, value }) =>
    markup`<div><dt>${
      label === null
        ? markup`<code><bdi>${name}</bdi></code>`
        : markup`${label}<code class="raw"><bdi>${name}</bdi></code>`
    }</dt><dd>${valueMarkup(value, offset)}</dd></div>\n`,
)}</dl>`;

/** One column needs no heading of its own. */
const headingsMarkup = ({ columns }: Extract<Body, { kind: 'rows' }>): Markup =>
  columns.length < 2
    ? nothing
    : markup`<thead><tr>${columns.map(({ label }) => markup`<th scope="col">${label}</th>`)}</tr></thead>\n`;

const rowsMarkup = (
  body: Extract<Body, { kind: 'rows' }>,
  path: string,
  offset: ClockOffset,
): Markup => markup`<table>
${headingsMarkup(body)}<tbody>
${body.rows.map((row, at) => markup`<tr>${row.map((value, column) => markup`<td data-fact="${path}.${String(at)}.${body.columns[column]?.key ?? ''}">${valueMarkup(value, offset)}</td>`)}</tr>\n`)}</tbody>
</table>`;

const box = (done: boolean): Markup =>
  markup`<svg class="box" viewBox="0 0 16 16" width="16" height="16" role="img" aria-label="${done ? words.paper.done : words.paper.toDo}"><rect x="1" y="1" width="14" height="14" rx="2.5"/>${done ? new Markup('<path d="M4.2 8.4 7 11.2 11.9 5.2"/>') : nothing}</svg>`;

const tasksMarkup = (
  tasks: readonly Task[],
  offset: ClockOffset,
): Markup => markup`<ul class="tasks">
${tasks.map(
  ({ words: task, detail, done }) =>
    markup`<li>${box(done)}<div><bdi>${task}</bdi>${detail === null ? nothing : markup`<div class="detail">${valueMarkup(detail, offset)}</div>`}</div></li>\n`,
)}</ul>`;

const emptyMarkup = (sentence: string): Markup => markup`<p class="none">${sentence}</p>`;

/** One section's body. */
export const bodyMarkup = ({ key }: Section, body: Body, offset: ClockOffset): Markup => {
  switch (body.kind) {
    case 'facts':
      return factsMarkup(body.facts, key, offset);
    case 'named':
      return namedMarkup(body.facts, offset);
    case 'entries':
      return body.entries.length === 0
        ? emptyMarkup(body.empty)
        : markup`${body.entries.map(({ title, facts }, at) => markup`<div class="entry"><h3 data-fact="${key}.${String(at)}.${title.key}">${valueMarkup(title.value, offset)}</h3>${factsMarkup(facts, `${key}.${at}`, offset)}</div>\n`)}`;
    case 'rows':
      return body.rows.length === 0 ? emptyMarkup(body.empty) : rowsMarkup(body, key, offset);
    case 'tasks':
      return body.tasks.length === 0 ? emptyMarkup(body.empty) : tasksMarkup(body.tasks, offset);
    case 'missing':
      return markup`<div class="missing"><p>${body.words}</p>${
        body.facts.length === 0 ? nothing : factsMarkup(body.facts, key, offset)
      }</div>`;
  }
};
