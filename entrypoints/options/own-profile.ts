import type { OwnProfileProps } from '../../components/own-profile/own-profile.tsx';
import { sendMessage } from '../../utils/messages/messenger.ts';
import { openTab } from '../../utils/platform/tabs.ts';
import { ownProfile } from '../../utils/sites/hosts.ts';

/** How the reader's own profile page is shown and read. */
export const ownProfilePage: Pick<OwnProfileProps, 'onOpen' | 'onRead'> = {
  onOpen: () => void openTab(ownProfile()),
  onRead: () => sendMessage('readOwnProfile', undefined),
};
