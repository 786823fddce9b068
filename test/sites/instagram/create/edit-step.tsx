import { useState } from 'preact/hooks';
import { css } from '../css.ts';
import { t } from '../language.ts';
import { Pressable } from '../ui/pressable.tsx';
import type { Picture } from './create-flow.ts';
import { Preview } from './preview.tsx';
import { StepColumns } from './step-columns.tsx';

const tabs = css('display: flex; border-bottom: 1px solid var(--ig-separator)');
const tab = css(
  'flex: 1 1 0%; text-align: center; padding: 12px; font-weight: 600; color: var(--ig-secondary-text)',
);
const chosenTab = css('color: var(--ig-primary-text); box-shadow: inset 0 -1px var(--ig-primary-text)');
const grid = css('display: grid; grid-template-columns: repeat(3, 1fr); gap: 14px; padding: 16px');
const filter = css('font-size: 12px; text-align: center');
const sample = css('height: 84px; border-radius: 6px; overflow: hidden; margin-bottom: 6px');
const chosen = css('color: var(--ig-link); font-weight: 600');

const looks = ['', 'hue-rotate(12deg)', 'saturate(1.4)', 'sepia(.5)', 'brightness(1.12)', 'grayscale(.7)'];

export function EditStep({ picture }: { picture: Picture }) {
  const [look, setLook] = useState(0);
  const filterOf = (index: number) => (looks[index] ? `filter: ${looks[index]}` : '');
  return (
    <StepColumns picture={<Preview filter={filterOf(look)} picture={picture} />}>
      <div class={tabs} role="tablist">
        <div aria-selected="true" class={`${tab} ${chosenTab}`} role="tab" tabIndex={0}>
          {t.filters}
        </div>
        <div aria-selected="false" class={tab} role="tab" tabIndex={0}>
          {t.adjustments}
        </div>
      </div>
      <div class={grid}>
        {t.filterNames.map((name, index) => (
          <Pressable
            class={`${filter} ${index === look ? chosen : ''}`}
            key={name}
            onPress={() => setLook(index)}
          >
            <div class={sample}>
              <Preview filter={filterOf(index)} picture={picture} />
            </div>
            {name}
          </Pressable>
        ))}
      </div>
    </StepColumns>
  );
}
