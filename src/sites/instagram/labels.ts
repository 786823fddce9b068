// The last help, where nothing but the words of a heading tells two lists apart. Lower case.

export const followersHeadings = new Set([
  'followers',
  'follower',
  'abonnenten',
  'abonnés',
  'seguidores',
  'obserwujący',
  'volgers',
  'المتابعون',
  'متابعون',
  'dilynwyr',
]);
export const followingHeadings = new Set([
  'following',
  'gefolgt',
  'abonniert',
  'suivi(e)s',
  'seguidos',
  'seguindo',
  'seguiti',
  'obserwowani',
  'volgend',
  'يتابع',
  'يتابعهم',
  'yn dilyn',
]);

/** What a paid post has beside its author. */
export const paidLabels = new Set([
  'sponsored',
  'gesponsert',
  'anzeige',
  'sponsorisé',
  'publicidad',
  'patrocinado',
  'sponsorizzato',
  'gesponsord',
  'sponsorowane',
  'مُموَّل',
  'ممول',
  'noddir',
  'ad',
]);
