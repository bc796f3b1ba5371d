import type { Finding } from './findings.ts';
import { type DayOfReading, FIELDS } from './history.ts';
import type { Outline } from './outline.ts';

export interface ReportParts {
  /** Of Winnow. */
  readonly version: string;
  /** The browser's own word for itself. */
  readonly browser: string;
  readonly language: string;
  readonly reading: string;
  readonly presence: string;
  readonly findings: readonly Finding[];
  readonly days: readonly DayOfReading[];
  /** Of the page with requests that is open; null where none is. */
  readonly outline: Outline | null;
}

const MILLISECONDS_A_DAY = 86_400_000;
/** Rows of a page that differ once are of no help. */
const MOST_LINES = 40;

/**
 * A report for whoever mends the reader, made of counts, versions and names of the markup alone. It is the same in
 * every language, for it is read elsewhere.
 */
export function reportOf(parts: ReportParts): string {
  const { version, browser, language, reading, presence, findings, days, outline } = parts;
  const lines = [
    `Winnow ${version}`,
    `browser: ${browser}`,
    `language: ${language}`,
    `reading: ${reading}, presence: ${presence}`,
    '',
    'findings:',
    ...listed(findings.map(findingLine)),
    '',
    `readings (day page: cards ${FIELDS.join(' ')} | last: state cards controls unread broken):`,
    ...listed(days.toSorted((a, b) => a.day - b.day).map(dayLine)),
    '',
    ...(outline === null ? ['page: none open'] : outlineLines(outline)),
  ];
  return `${lines.join('\n')}\n`;
}

function listed(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? ['  none'] : lines.map((line) => `  ${line}`);
}

function findingLine(finding: Finding): string {
  switch (finding.kind) {
    case 'unread':
      return `unread ${finding.pageKind}: ${finding.cards} of ${finding.requests} read`;
    case 'field-gone':
      return `field-gone ${finding.pageKind} ${finding.field}: ${percent(finding.before)} before, ${percent(finding.now)} now`;
  }
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function dayLine({ day, pageKind, cards, fields, last }: DayOfReading): string {
  const date = new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
  const counts = FIELDS.map((field) => fields[field]).join(' ');
  const state = `${last.state} ${last.cards} ${last.controls} ${last.unread} ${last.broken}`;
  return `${date} ${pageKind}: ${cards} ${counts} | ${state}`;
}

function outlineLines({ tags, roles, attributes, ways }: Outline): readonly string[] {
  return [
    `tags: ${inLine(tags)}`,
    `roles: ${inLine(roles)}`,
    `attributes: ${inLine(attributes)}`,
    'from each control upwards:',
    ...listed([...ways].slice(0, MOST_LINES).map(([way, count]) => `${count} × ${way}`)),
  ];
}

function inLine(counts: ReadonlyMap<string, number>): string {
  return counts.size === 0 ? 'none' : [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
}
