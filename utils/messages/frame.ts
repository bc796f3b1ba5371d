/** One frame of a tab, as the browser names it. */
export interface Frame {
  readonly tabId: number;
  /** 0 is the tab's own document. */
  readonly frameId: number;
  /** The very document, which no later one in the same frame is. Left out where the browser does not tell it. */
  readonly documentId?: string;
}
