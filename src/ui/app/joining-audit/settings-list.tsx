import { settingsFor } from '../../../audit/audit.ts';
import { areas, areaWords, siteOf } from '../../../audit/setting.ts';
import type { Pack } from '../../../school/pack-schema.ts';
import { siteNames } from '../../parts/words.ts';
import section from '../section.module.css';
import { canBeLed } from './drive.ts';
import styles from './joining-audit.module.css';
import { SettingItem } from './setting-item.tsx';
import type { AuditInHand } from './use-audit.ts';

type Props = { inHand: AuditInHand; pack: Pack };

/** Every setting, site by site and area by area. */
export function SettingsList({ inHand, pack }: Props) {
  const { kept, target, mayLead, say, lead } = inHand;
  const { audit } = kept;
  if (!audit) return null;
  return (
    <div class={styles.list}>
      {audit.sites.map((site) => {
        const here = settingsFor([site]);
        return (
          <section key={site} aria-labelledby={`audit-${site}`} class={styles.ofSite}>
            <h3 id={`audit-${site}`}>{siteNames[site]}</h3>
            {here.some((one) => !canBeLed(one)) && (
              <p class={section.soft}>
                Lanyard has no card on some of these pages: open them yourself, and say here how they stand.
              </p>
            )}
            {areas.map((area) => {
              const some = here.filter((one) => one.area === area && siteOf(one) === site);
              return (
                <div key={area} class={styles.area}>
                  <h4>{areaWords[area]}</h4>
                  {some.map((setting) => (
                    <SettingItem
                      key={setting.id}
                      setting={setting}
                      answer={audit.now[setting.id]}
                      target={target}
                      pack={pack}
                      leave={!mayLead(setting)}
                      onSay={(answer) => say(setting, answer)}
                      onLead={() => lead([setting])}
                    />
                  ))}
                </div>
              );
            })}
          </section>
        );
      })}
    </div>
  );
}
