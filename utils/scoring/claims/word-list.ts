/** The words of a list parted by white space. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u));
}
