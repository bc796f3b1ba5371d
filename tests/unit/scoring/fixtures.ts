import { EMPTY_PROFILE, type Profile, type Sender } from '../../../utils/requests/index.ts';

export const nobody: Sender = {
  name: '',
  headline: null,
  profileUrl: null,
  mutualConnections: null,
  sharedContext: null,
};

export const reader: Profile = {
  ...EMPTY_PROFILE,
  name: 'Ilse Vermeer',
  headline: 'Hydrologist at the Delta Institute',
  skills: ['Groundwater modelling', 'Python'],
  education: [{ school: 'Utrecht University', degree: 'MSc Hydrology' }],
};

export const soldNote =
  'Hi Ilse, we help engineering firms like yours double their leads. Would you be open to a quick 15 minute call this week?';
export const humanNote =
  'Hi Ilse, we met at the groundwater workshop in Delft last Thursday. You asked about our tracer tests, I promised to send you the paper. Do you still want the raw data?';
