/** The whole of each site, as match patterns of the manifest: a reader who arrives at the feed moves on within one document. */
export const NETWORK_MATCHES = ['https://*.linkedin.com/*'] as const;

/** True for every address at which the content script runs. */
export function isNetworkPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' && (hostname === 'linkedin.com' || hostname.endsWith('.linkedin.com'));
}

/** Where the waiting requests stand. The address has been the same since 2017. */
export const RECEIVED_REQUESTS = 'https://www.linkedin.com/mynetwork/invitation-manager/';
