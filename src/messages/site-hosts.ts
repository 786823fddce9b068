/** The hosts whose pages may hold a draft port, by site. */
export const siteHosts: Record<'x' | 'facebook' | 'instagram', readonly string[]> = {
  x: ['x.com', 'twitter.com', 'www.twitter.com'],
  facebook: ['www.facebook.com', 'web.facebook.com', 'm.facebook.com'],
  instagram: ['www.instagram.com'],
};
