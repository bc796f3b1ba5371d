/** What is known of the elements that an event passed through, without touching the page's document. */
export interface KeyTarget {
  /** Somebody is typing there: all our keys are silent. */
  readonly editable: boolean;
  /** Enter has a meaning of its own there: a link, a button. */
  readonly activatable: boolean;
}

/** The part of an element that is looked at. Anything else in an event's path (window, document) lacks it. */
interface ElementLike {
  readonly tagName: string;
  readonly isContentEditable?: boolean;
  getAttribute(name: string): string | null;
}

const EDITABLE_TAGS = new Set(['input', 'textarea', 'select']);
const EDITABLE_ROLES = new Set(['textbox', 'searchbox', 'combobox', 'spinbutton']);
const ACTIVATABLE_TAGS = new Set([
  'a',
  'button',
  'summary',
  'area',
  'audio',
  'video',
  'iframe',
  'embed',
  'object',
]);
const ACTIVATABLE_ROLES = new Set([
  'button',
  'link',
  'menuitem',
  'option',
  'tab',
  'checkbox',
  'radio',
  'switch',
]);

/** @param path `event.composedPath()`, so that fields inside open shadow roots are seen as well. */
export function describeTarget(path: readonly unknown[]): KeyTarget {
  return { editable: isEditable(path), activatable: path.filter(isElement).some(isActivatable) };
}

/** True where somebody is typing: a field, a choice, or anything that can be edited in place. */
export function isEditable(path: readonly unknown[]): boolean {
  return path.filter(isElement).some(isFieldLike);
}

function isElement(value: unknown): value is ElementLike {
  return (
    typeof value === 'object' &&
    value !== null &&
    'tagName' in value &&
    typeof value.tagName === 'string' &&
    'getAttribute' in value &&
    typeof value.getAttribute === 'function'
  );
}

function isFieldLike(element: ElementLike): boolean {
  if (EDITABLE_TAGS.has(element.tagName.toLowerCase())) return true;
  if (element.isContentEditable === true) return true;
  // The attribute as well as the property: not every document that tests use keeps the property.
  const attribute = element.getAttribute('contenteditable');
  if (attribute !== null && attribute.toLowerCase() !== 'false') return true;
  return EDITABLE_ROLES.has(roleOf(element));
}

function isActivatable(element: ElementLike): boolean {
  return ACTIVATABLE_TAGS.has(element.tagName.toLowerCase()) || ACTIVATABLE_ROLES.has(roleOf(element));
}

function roleOf(element: ElementLike): string {
  return (element.getAttribute('role') ?? '').trim().toLowerCase();
}
