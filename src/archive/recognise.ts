import type { SiteId } from '../engine/draft.ts';
import type { Known } from './paths.ts';

/** A download found among the files: of which site, of which kind, and under which folder. */
export type Found = {
  site: SiteId;
  /** `web-pages` is the kind made for looking at, which cannot be read well. */
  kind: 'data' | 'web-pages';
  depth: number;
  /** The folders around it, folded and joined. */
  prefix: string;
};

type Marker = { site: SiteId; folders: RegExp; stem: RegExp; ending: 'js' | 'json' | 'csv' | 'html' };

/**
 * Files that only one site's download has at that place, from the root of the download on. Whole names
 * of folders are compared: "activity" is part of "yourfacebookactivity".
 */
const markers: readonly Marker[] = [
  {
    site: 'x',
    folders: /^data$/,
    stem: /^(?:manifest|account|profile|tweets?|tweets?part\d+|notetweet)$/,
    ending: 'js',
  },
  { site: 'x', folders: /^$/, stem: /^(?:account|tweets?|tweets?part\d+)$/, ending: 'js' },
  { site: 'x', folders: /^$/, stem: /^yourarchive$/, ending: 'html' },
  { site: 'x', folders: /^$/, stem: /^tweets$/, ending: 'csv' },
  { site: 'x', folders: /^data\/js\/tweets$/, stem: /^\d{4}\d{2}$/, ending: 'js' },
  {
    site: 'facebook',
    folders: /^your(?:facebookactivity|activityacrossfacebook)(?:\/|$)/,
    stem: /./,
    ending: 'json',
  },
  { site: 'facebook', folders: /^posts$/, stem: /^yourposts/, ending: 'json' },
  {
    site: 'facebook',
    folders: /^(?:personalinformation\/)?profileinformation$/,
    stem: /^profileinformation$/,
    ending: 'json',
  },
  {
    site: 'facebook',
    folders: /^(?:connections\/friends|friends|friendsandfollowers)$/,
    stem: /^(?:your)?friends$/,
    ending: 'json',
  },
  { site: 'facebook', folders: /^comments(?:andreactions)?$/, stem: /^comments$/, ending: 'json' },
  {
    site: 'facebook',
    folders: /^groups$/,
    stem: /^(?:yourposts|groupposts|yourcommentsingroups)/,
    ending: 'json',
  },
  { site: 'instagram', folders: /^yourinstagramactivity(?:\/|$)/, stem: /./, ending: 'json' },
  { site: 'instagram', folders: /^content$/, stem: /^(?:posts|stories)\d*$/, ending: 'json' },
  {
    site: 'instagram',
    folders: /^(?:account|personal)information(?:\/personalinformation)?$/,
    stem: /^personalinformation$/,
    ending: 'json',
  },
  {
    site: 'instagram',
    folders: /^(?:connections\/)?followersandfollowing$/,
    stem: /^(?:followers\d*|following)$/,
    ending: 'json',
  },
  { site: 'instagram', folders: /^comments$/, stem: /^postcomments\d*$/, ending: 'json' },
  { site: 'instagram', folders: /^$/, stem: /^(?:connections|media)$/, ending: 'json' },
  {
    site: 'facebook',
    folders: /^your(?:facebookactivity|activityacrossfacebook)(?:\/|$)/,
    stem: /./,
    ending: 'html',
  },
  { site: 'facebook', folders: /^(?:posts|html)$/, stem: /^(?:yourposts|timeline)/, ending: 'html' },
  { site: 'facebook', folders: /^profileinformation$/, stem: /^profileinformation$/, ending: 'html' },
  { site: 'instagram', folders: /^yourinstagramactivity(?:\/|$)/, stem: /./, ending: 'html' },
  { site: 'instagram', folders: /^content$/, stem: /^posts\d*$/, ending: 'html' },
];

/** How many folders may lie around a download: one of its own, one of whoever unpacked and packed it again. */
const deepest = 3;

/** Every download among the files of one ZIP or folder. */
export function recognise(files: readonly Known[]): Found[] {
  const found = new Map<string, Found>();
  for (const file of files) {
    for (let depth = 0; depth <= Math.min(deepest, file.folders.length); depth++) {
      const folders = file.folders.slice(depth).join('/');
      const marker = markers.find(
        (one) => one.ending === file.ending && one.folders.test(folders) && one.stem.test(file.stem),
      );
      if (!marker) continue;
      const prefix = file.folders.slice(0, depth).join('/');
      const key = `${marker.site} ${prefix}`;
      const kind = marker.ending === 'html' && marker.site !== 'x' ? 'web-pages' : 'data';
      const before = found.get(key);
      if (!before) found.set(key, { site: marker.site, kind, depth, prefix });
      else if (kind === 'data') before.kind = 'data';
      break;
    }
  }
  // A folder inside a download that looks like one of its own is part of it.
  const all = [...found.values()].sort((a, b) => a.depth - b.depth);
  return all.filter(
    (one, at) =>
      !all
        .slice(0, at)
        .some(
          (outer) =>
            outer.prefix === '' || one.prefix === outer.prefix || one.prefix.startsWith(`${outer.prefix}/`),
        ),
  );
}
