/** A file as the reader gave it: one that was dropped, or one inside of a ZIP. */
export interface Source {
  /** With the folders it lies in. */
  readonly path: string;
  /** The dropped file that holds it. */
  readonly file: string;
  /** Bytes, as far as its header tells the truth. */
  readonly size: number;
  /** Hands over its bytes in order. Throws an ArchiveError, and whatever `take` throws. */
  readonly read: (take: (bytes: Uint8Array) => void) => Promise<void>;
}

/** What a page can be given: a File is one. */
export type NamedBlob = Blob & { readonly name: string };
