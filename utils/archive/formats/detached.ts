/**
 * A copy whose words are its own. A piece of a text keeps the whole text in memory for as long as it lives: thousands
 * of names would keep a file of many megabytes.
 */
export function detached<Record extends object>(record: Record): Record {
  return JSON.parse(JSON.stringify(record)) as Record;
}
