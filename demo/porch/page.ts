import { readFileSync } from 'node:fs';
import { text } from '../markup/html.ts';
import { FIRST_BATCH, KNOCKS, type Knock } from './knocks.ts';
import { play } from './play.ts';

/** Where the second demo network's waiting requests stand; a name that leads nowhere (RFC 2606). */
export const PORCH_URL = 'https://porch.example/door?show=knocking';

const STYLE = readFileSync(new URL('./porch.css', import.meta.url), 'utf8');

/** The second demo network as one HTML document that fetches nothing: another structure, other words, other addresses. */
export function porchPage(): string {
  return [
    '<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="color-scheme" content="light dark"><link rel="icon" href="data:,"><title>At the door · Porch</title><style>${STYLE}</style></head>`,
    '<body data-speaks="en-GB"><header><a href="/">porch</a><p>Marit Oosterling</p></header>',
    `<main><h1>At the door</h1><table><thead><tr><th scope="col">Who</th><th scope="col">About</th><th scope="col">Both know</th><th scope="col">When</th><th></th></tr></thead>${evening()}</table>`,
    '<button type="button" id="more">Who else knocked?</button></main>',
    `<script>(${play})(${scriptData([...KNOCKS.map(row)])}, ${FIRST_BATCH});</script></body></html>`,
  ].join('\n');
}

/** One `tbody` for each person: the row with the two buttons, and the note in a row that is folded away. */
function row({ handle, name, tagline, note, inCommon, when }: Knock): string {
  const id = handle.replaceAll('.', '-');
  const common = inCommon === 0 ? '' : `<a href="/@${handle}/both-know">${inCommon} in common</a>`;
  const read =
    note === null
      ? ''
      : `<button type="button" class="read" aria-expanded="false" aria-controls="said-${id}">Read what ${text(name)} says</button>`;
  const said =
    note === null
      ? ''
      : `<tr hidden id="said-${id}"><td colspan="5"><blockquote>${text(note)}</blockquote></td></tr>`;
  return [
    `<tbody><tr><th scope="row"><a href="/@${handle}" id="who-${id}">${text(name)}</a> <small>@${handle}</small></th><td>${text(tagline)}</td><td>${common}</td><td>${when}</td>`,
    `<td><button type="button" class="in" id="in-${id}" aria-labelledby="in-${id} who-${id}">Let in</button> <button type="button" class="not" id="not-${id}" aria-labelledby="not-${id} who-${id}">Not now</button>`,
    `${read}<a class="write" href="/letters?to=${handle}">Write back</a></td></tr>${said}</tbody>`,
  ].join('');
}

/** Somebody asks the reader to something, with the same two buttons: not a person at the door. */
function evening(): string {
  return [
    '<tbody class="evening"><tr><th scope="row"><a href="/@oumar.sy">Oumar Sy</a></th><td>invites you to <a href="/evenings/low-tide-supper">Low tide supper</a></td><td></td><td>today</td>',
    '<td><button type="button">Let in</button> <button type="button">Not now</button></td></tr></tbody>',
  ].join('');
}

/** As a literal in a script of the page. */
function scriptData(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
