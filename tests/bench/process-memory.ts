import { readdirSync, readFileSync } from 'node:fs';

/** What watches tasks for us keeps each of them: no cost of what is watched. */
const WATCHING = 'tracing.mojom.TracingService';

/** Bytes of their own that the processes started by this one hold, with all that those have started. Linux alone tells. */
export function memoryOfChildren(): number {
  const parents = new Map<string, string>();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name)))
    parents.set(pid, /^PPid:\s+(\d+)/m.exec(statusOf(pid))?.[1] ?? '');
  const isOurs = (pid: string | undefined): boolean =>
    pid !== undefined && (pid === String(process.pid) || isOurs(parents.get(pid)));
  const own = [...parents.keys()]
    .filter((pid) => pid !== String(process.pid) && isOurs(pid))
    .filter((pid) => !fileOf(pid, 'cmdline').includes(WATCHING));
  const kilobytes = own.map((pid) => Number(/^RssAnon:\s+(\d+)/m.exec(statusOf(pid))?.[1] ?? 0));
  return 1_024 * kilobytes.reduce((sum, each) => sum + each, 0);
}

function statusOf(pid: string): string {
  return fileOf(pid, 'status');
}

/** Empty for a process that is gone. */
function fileOf(pid: string, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
