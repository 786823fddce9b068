/** Who is suggested in the side column and why. */
export const suggestions = [
  { handle: 'ferngate_library', followedBy: 'the_paper_lantern', more: 4 },
  { handle: 'ivy.tran.art', followedBy: 'maple.and.ink', more: 2 },
  { handle: 'coach_ruiz_pe', followedBy: 'mr_okafor_maths', more: 7 },
  { handle: 'oldmill_museum', followedBy: 'thistledown_lane', more: 0 },
  { handle: 'beatrix.lowe', followedBy: 'hollis_bakes', more: 1 },
];
