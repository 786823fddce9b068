import type { SiteId } from '../../engine/draft.ts';
import { siteOf, type AuditSetting } from '../setting.ts';
import * as facebookFind from './facebook/who-can-find.ts';
import * as facebookLeft from './facebook/left-over.ts';
import * as facebookSee from './facebook/who-can-see.ts';
import * as facebookSignIn from './facebook/sign-in.ts';
import * as facebookTag from './facebook/who-can-tag.ts';
import * as instagramFind from './instagram/who-can-find.ts';
import * as instagramLeft from './instagram/left-over.ts';
import * as instagramSee from './instagram/who-can-see.ts';
import * as instagramSignIn from './instagram/sign-in.ts';
import * as instagramTag from './instagram/who-can-tag.ts';
import * as xFind from './x/who-can-find.ts';
import * as xLeft from './x/left-over.ts';
import * as xSee from './x/who-can-see.ts';
import * as xSignIn from './x/sign-in.ts';

/** Every setting the joining audit goes through. */
export const auditSettings: readonly AuditSetting[] = [
  ...xSee.whoCanSee,
  ...xFind.whoCanFind,
  ...xSee.whoCanTag,
  ...xLeft.leftOver,
  ...xSignIn.signIn,
  ...facebookSee.whoCanSee,
  ...facebookFind.whoCanFind,
  ...facebookTag.whoCanTag,
  ...facebookLeft.leftOver,
  ...facebookSignIn.signIn,
  ...instagramSee.whoCanSee,
  ...instagramFind.whoCanFind,
  ...instagramTag.whoCanTag,
  ...instagramLeft.leftOver,
  ...instagramSignIn.signIn,
];

const byId = new Map(auditSettings.map((setting) => [setting.id as string, setting]));

export const settingOf = (id: string): AuditSetting | undefined => byId.get(id);

export const settingsOfSite = (site: SiteId): AuditSetting[] =>
  auditSettings.filter((setting) => siteOf(setting) === site);
