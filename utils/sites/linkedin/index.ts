import { createSite } from '../create-site.ts';
import { linkedinNetwork } from './network.ts';

export const linkedin = createSite(linkedinNetwork);
