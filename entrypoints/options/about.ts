import type { AboutSectionProps } from '../../components/about/about-section.tsx';
import { browser } from '../../utils/platform/browser.ts';

/** What the manifest says of this Winnow. */
export function aboutThis(): Pick<AboutSectionProps, 'version' | 'permissions'> {
  const { version, permissions, optional_permissions, host_permissions } = browser.runtime.getManifest();
  return {
    version,
    permissions: {
      always: permissions ?? [],
      optional: optional_permissions ?? [],
      pages: host_permissions ?? [],
    },
  };
}
