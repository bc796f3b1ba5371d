import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Protocol } from './protocol.ts';

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
