import { css } from '../css.ts';
import type { Draft } from '../editors/draft.ts';
import { TextInput } from '../editors/text-input.tsx';
import { t } from '../language.ts';
import { Icon } from '../ui/icon.tsx';
import { Switch } from '../ui/switch.tsx';
import { Accordion } from './accordion.tsx';
import { CaptionField } from './caption-field.tsx';
import type { Picture } from './create-flow.ts';
import { Preview } from './preview.tsx';
import { StepColumns } from './step-columns.tsx';

export type PostDetailsDraft = {
  place: string;
  collaborators: string;
  alts: string[];
  hideCounts: boolean;
  commentsOff: boolean;
};

const row = css('display: flex; align-items: center; padding: 0 16px; min-height: 44px');
const input = css(
  'flex: 1 1 0%; min-width: 0; border: 0; outline: 0; padding: 0; background: transparent; font-size: 16px; height: 44px',
);
const quietIcon = css('color: var(--ig-secondary-text)');
const note = css('font-size: 12px; line-height: 16px; color: var(--ig-secondary-text); padding: 0 16px 12px');
const thumbRow = css('display: flex; gap: 10px; padding: 0 16px 12px; align-items: center');
const thumb = css('width: 44px; height: 44px; object-fit: cover');
const altInput = css(
  'flex: 1 1 0%; min-width: 0; height: 44px; padding: 0 10px; border: 1px solid var(--ig-separator); border-radius: 6px; background: transparent',
);
const switchRow = css(
  'display: flex; align-items: center; justify-content: space-between; gap: 12px; padding: 6px 16px 10px',
);

type Props = {
  draft: Draft;
  text: string;
  onRemount: () => void;
  pictures: Picture[];
  details: PostDetailsDraft;
  onDetails: (details: PostDetailsDraft) => void;
};

export function CaptionStep({ draft, text, onRemount, pictures, details, onDetails }: Props) {
  const set = (change: Partial<PostDetailsDraft>) => onDetails({ ...details, ...change });
  const setAlt = (index: number, alt: string) => {
    const alts = [...details.alts];
    alts[index] = alt;
    set({ alts });
  };
  return (
    <StepColumns picture={<Preview picture={pictures[0]!} />}>
      <CaptionField draft={draft} onRemount={onRemount} text={text} />
      <label class={row}>
        <TextInput
          autoComplete="off"
          class={input}
          name="creation-location-input"
          onValue={(place) => set({ place })}
          placeholder={t.addLocation}
          value={details.place}
        />
        <span class={quietIcon}>
          <Icon label={t.addLocation} name="place" size={16} />
        </span>
      </label>
      <label class={row}>
        <TextInput
          autoComplete="off"
          class={input}
          onValue={(collaborators) => set({ collaborators })}
          placeholder={t.addCollaborators}
          value={details.collaborators}
        />
        <span class={quietIcon}>
          <Icon label={t.addCollaborators} name="people" size={16} />
        </span>
      </label>
      <Accordion title={t.accessibility}>
        <div class={note}>{t.accessibilityNote}</div>
        {pictures.map((picture, index) => (
          <div class={thumbRow} key={picture.url}>
            <img alt="" class={thumb} src={picture.url} />
            <TextInput
              class={altInput}
              onValue={(alt) => setAlt(index, alt)}
              placeholder={t.writeAltText}
              value={details.alts[index] ?? ''}
            />
          </div>
        ))}
      </Accordion>
      <Accordion title={t.advancedSettings}>
        <div class={switchRow}>
          <span>{t.hideCounts}</span>
          <Switch
            checked={details.hideCounts}
            label={t.hideCounts}
            onChange={(hideCounts) => set({ hideCounts })}
          />
        </div>
        <div class={switchRow}>
          <span>{t.turnOffComments}</span>
          <Switch
            checked={details.commentsOff}
            label={t.turnOffComments}
            onChange={(commentsOff) => set({ commentsOff })}
          />
        </div>
      </Accordion>
    </StepColumns>
  );
}
