// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { describeTarget, isEditable } from '../../../utils/keys/key-target.ts';

function pathOf(html: string, selector: string): readonly unknown[] {
  document.body.innerHTML = html;
  const target = document.querySelector(selector);
  let path: readonly unknown[] = [];
  document.addEventListener('keydown', (event) => (path = event.composedPath()), { once: true });
  target?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true }));
  return path;
}

describe('isEditable', () => {
  it.each([
    ['an input', '<input id="x">'],
    ['a text area', '<textarea id="x"></textarea>'],
    ['a choice', '<select id="x"></select>'],
    ['a text box by its role', '<div role="textbox" id="x"></div>'],
    ['an editable element', '<div contenteditable="true" id="x"></div>'],
    ['an editable element without a value', '<div contenteditable id="x"></div>'],
    ['something inside an editable element', '<div contenteditable="plaintext-only"><b id="x"></b></div>'],
  ])('sees %s', (_, html) => {
    expect(isEditable(pathOf(html, '#x'))).toBe(true);
  });

  it.each([
    ['a paragraph', '<p id="x"></p>'],
    ['a button', '<button id="x"></button>'],
    ['an element that says it is not editable', '<div contenteditable="false" id="x"></div>'],
  ])('passes %s', (_, html) => {
    expect(isEditable(pathOf(html, '#x'))).toBe(false);
  });

  it('sees a field inside an open shadow root', () => {
    document.body.innerHTML = '<div id="host"></div>';
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    const field = root?.appendChild(document.createElement('input'));
    let path: readonly unknown[] = [];
    document.addEventListener('keydown', (event) => (path = event.composedPath()), { once: true });
    field?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true }));
    expect(path.length).toBeGreaterThan(2);
    expect(isEditable(path)).toBe(true);
  });
});

describe('describeTarget', () => {
  it.each([
    ['a link', '<a href="/x" id="x"></a>', true],
    ['a button', '<button id="x"></button>', true],
    ['something inside a button by its role', '<div role="button"><span id="x"></span></div>', true],
    ['a heading', '<h1 id="x"></h1>', false],
  ])('tells whether Enter has a meaning of its own on %s', (_, html, expected) => {
    expect(describeTarget(pathOf(html, '#x')).activatable).toBe(expected);
  });
});
