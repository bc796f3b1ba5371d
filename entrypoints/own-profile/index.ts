import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PROFILES } from '../../utils/sites/networks/profiles.ts';

/** Run once in a tab that shows a profile, when the reader asks for it; what it returns is the answer. */
export default defineUnlistedScript({
  globalName: true,
  main() {
    const url = new URL(location.href);
    return PROFILES.find(({ isAt }) => isAt(url))?.read(document, url) ?? null;
  },
});
