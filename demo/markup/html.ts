const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text made safe for element content and double-quoted attributes. */
export function text(value: string): string {
  return value.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** FNV-1a, 32 bits: the same short number for the same word on every machine. */
export function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) {
    value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}
