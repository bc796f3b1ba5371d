/** True where a browser window can be shown to somebody. */
export function hasDisplay(
  platform: string,
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  if (environment.CI) return false;
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}
