import { siteHosts } from './site-hosts.ts';

/** The addresses on which each site's script runs. Least power: these and nothing else. */
export const siteMatches = Object.fromEntries(
  Object.entries(siteHosts).map(([site, hosts]) => [site, hosts.map((host) => `https://${host}/*`)]),
);
