type Outcome = 'ignored' | 'accepted' | 'dialog' | 'soft-nav' | 'reply-box' | 'busy' | 'none';

/** One press of one control of the site, for tests to read. */
export interface Press {
  readonly at: number;
  /** The control that was pressed; what came of it is the outcome. */
  readonly action: 'ignore' | 'accept' | 'reply' | 'other';
  /** Whose row it stands in; null outside of rows. */
  readonly slug: string | null;
  readonly trusted: boolean;
  readonly outcome: Outcome;
  /** False for invitations to pages, events and the like. */
  readonly isRequest: boolean;
  readonly detail?: string;
}

interface SiteControl {
  /** Destroys every row and builds it anew, as the site does by itself after a change. */
  rerender(): void;
  /** Moves to another page of the site without a load. */
  go(path: string): void;
}

declare global {
  interface Window {
    siteLog: Press[];
    siteControl: SiteControl;
  }
}

window.siteLog = [];

export function log(event: Event, press: Omit<Press, 'at' | 'trusted'>): void {
  window.siteLog.push({ at: Date.now(), trusted: event.isTrusted, ...press });
}
