/** CSS px from the top left of the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Role = 'button' | 'checkbox' | 'link' | 'textbox';

/** What the browser tells assistive tools of one element. */
export interface Accessible {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** Its states and properties, by the browser's own names, such as `expanded` and `live`. */
  readonly states: Readonly<Record<string, unknown>>;
}

/** One document that is open. Functions that are evaluated run in the page: they see nothing of the test but their argument. */
export interface OpenDocument {
  evaluate<Result>(work: () => Result | Promise<Result>): Promise<Result>;
  evaluate<Result, Argument>(
    work: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  /** Works on the closed root that nothing else sees into; null where Winnow has added nothing to the document. */
  inLayer<Result, Argument>(
    work: (root: ShadowRoot, argument: Argument) => Result,
    argument: Argument,
  ): Promise<Result | null>;
  /** Accessible names of the buttons in the closed root, in its order. */
  layerButtons(): Promise<readonly string[]>;
  /** All that the browser tells assistive tools, of closed roots as well, in its order; see `cannot`. */
  accessibleTree(): Promise<readonly Accessible[]>;
}

/** One open tab, the same in every browser. Keys and pointer are the browser's own, so what they make is trusted. */
export interface Tab extends OpenDocument {
  /** The first frame inside it. */
  frame(): Promise<OpenDocument>;
  /** Goes to another address, as from the address bar. */
  navigate(url: string): Promise<void>;
  back(): Promise<void>;
  /** Presses keys one after another, in front, as a reader does; `Control+e` is one of them. */
  press(...keys: readonly string[]): Promise<void>;
  /** Keeps a key down for so long that it repeats. */
  hold(key: string): Promise<void>;
  moveTo(point: Point): Promise<void>;
  clickAt(point: Point): Promise<void>;
  /** Presses the control with this exact accessible name, once it is there. Sees no closed root; see `layer.ts`. */
  click(role: Role, name: string): Promise<void>;
  /** Types into the field with this exact accessible name, in place of what it holds. */
  fill(name: string, text: string): Promise<void>;
  /** Chooses files in the only control for files in a part of the page, as the browser's own dialog would. */
  choose(part: `#${string}`, ...paths: readonly string[]): Promise<void>;
  /** Runs any script text in the page, such as a library. */
  run(script: string): Promise<void>;
  /** The extension's own files that run in the tab's document; see `cannot`. */
  ownScripts(): Promise<readonly string[]>;
  /** What went wrong in the page's own scripts and was not caught. */
  readonly errors: readonly string[];
  bringToFront(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  reload(): Promise<void>;
  screenshot(path: `${string}.png`): Promise<void>;
  close(): Promise<void>;
}
