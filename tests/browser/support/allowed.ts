import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies a build, with the permission that is asked for when reminders are switched on given from the start: not a byte
 * of it but its manifest is another. Returns the copy's folder.
 */
export function withNotifications(build: string, folder: string): string {
  const copy = join(folder, 'notifying');
  rmSync(copy, { recursive: true, force: true });
  cpSync(build, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const { optional_permissions: given, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, permissions: [...manifest.permissions, ...given] }));
  return copy;
}
