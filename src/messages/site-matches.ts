import { siteHosts } from './site-hosts.ts';

/** The addresses on which each site's script runs. Least power: these and nothing else. */
export const siteMatches = Object.fromEntries(
  Object.entries(siteHosts).map(([site, hosts]) => [site, hosts.map((host) => `https://${host}/*`)]),
);

/** Where each site keeps its settings: the guide of the joining audit runs there and nowhere else. */
export const settingsPaths = { x: '/settings', facebook: '/settings', instagram: '/accounts' } as const;

export const settingsMatches = Object.fromEntries(
  Object.entries(siteHosts).map(([site, hosts]) => [
    site,
    hosts.map((host) => `https://${host}${settingsPaths[site as keyof typeof settingsPaths]}*`),
  ]),
);
