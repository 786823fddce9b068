import { useState } from 'react';
import { answersAfter, keptSettings } from '../../../kept-settings.ts';
import { PageHeader } from '../frame/page-header.tsx';
import { language, t } from '../language.ts';
import { Layer } from '../layers/layer.tsx';
import { Link } from '../link.tsx';
import { toast } from '../store.ts';
import { Box } from '../style/box.tsx';
import { PillButton } from '../style/pill-button.tsx';
import type { Style } from '../style/sheet.ts';
import { Text, Words } from '../style/text.tsx';
import { useTitle } from '../title.ts';
import { settingsPages, type BoxRow, type RadioRow } from './pages.ts';

const kept = keptSettings('x');
let boxes = 0;

/** One page of settings: hidden inputs without names under drawn boxes, as the site has them. */
export function SettingsPage({ path }: { path: string }) {
  const page = settingsPages[path];
  useTitle(page?.title[language] ?? t.home);
  if (!page) return null;
  return (
    <Box as="section" role="region">
      <PageHeader title={page.title[language]} back />
      {page.rows.map((row) =>
        row.kind === 'box' ? (
          <CheckRow key={row.id} row={row} />
        ) : row.kind === 'radios' ? (
          <Choices key={row.name} row={row} />
        ) : (
          <Link key={row.href} href={row.href} shape="box" css={line} role="tab" data-testid="pivot">
            <Text>
              <Words>{row.label[language]}</Words>
            </Text>
          </Link>
        ),
      )}
    </Box>
  );
}

function CheckRow({ row }: { row: BoxRow }) {
  const [on, setOn] = useState(() => kept.get(row.id, row.on));
  const [asking, setAsking] = useState(false);
  const [id] = useState(() => `CHECKBOX_${++boxes}_LABEL`);
  const change = (next: boolean): void => {
    setOn(next);
    if (!row.refuses) return kept.set(row.id, next);
    setTimeout(() => {
      setOn(!next);
      toast(t.failed);
    }, answersAfter);
  };
  if (row.strange)
    return (
      <Box css={line} onClick={() => change(!on)} tabIndex={0}>
        <Text css={{ flexGrow: 1 }}>
          <Words>{row.label[language]}</Words>
        </Text>
        <Box css={[drawn, on ? filled : {}]} />
      </Box>
    );
  return (
    <>
      <Box as="label" css={line}>
        <Text css={{ flexGrow: 1 }}>
          <Words>{row.label[language]}</Words>
        </Text>
        <Box css={[drawn, on ? filled : {}]}>
          <input
            type="checkbox"
            checked={on}
            aria-describedby={id}
            style={cover}
            onChange={() => (row.asks && !on ? setAsking(true) : change(!on))}
          />
        </Box>
      </Box>
      <Text id={id} css={{ paddingLeft: 16, color: 'var(--muted)' }}>
        <Words>…</Words>
      </Text>
      {asking && (
        <Layer>
          <Box css={mask}>
            <Box role="alertdialog" aria-modal="true" data-testid="confirmationSheetDialog" css={sheet}>
              <PillButton
                testId="confirmationSheetConfirm"
                tall
                onClick={() => {
                  setAsking(false);
                  change(true);
                }}
              >
                {row.label[language]}
              </PillButton>
              <PillButton
                testId="confirmationSheetCancel"
                look="outline"
                tall
                css={{ marginTop: 12 }}
                onClick={() => setAsking(false)}
              >
                {t.close}
              </PillButton>
            </Box>
          </Box>
        </Layer>
      )}
    </>
  );
}

function Choices({ row }: { row: RadioRow }) {
  const [value, setValue] = useState(() => kept.get(row.name, row.value));
  const choose = (next: string): void => {
    setValue(next);
    kept.set(row.name, next);
  };
  const list = (
    <Box role="radiogroup" data-testid={`radioGroup${row.name}`}>
      {row.choices.map((choice, at) => (
        <Box as="label" key={choice.value} css={line}>
          <Text css={{ flexGrow: 1 }}>
            <Words>{choice.label[language]}</Words>
          </Text>
          <Box css={[drawn, value === choice.value ? filled : {}]}>
            <input
              type="radio"
              name={row.name}
              aria-posinset={at + 1}
              checked={value === choice.value}
              style={cover}
              onChange={() => choose(choice.value)}
            />
          </Box>
        </Box>
      ))}
    </Box>
  );
  if (!row.gate)
    return (
      <>
        <Text css={{ padding: 16, fontWeight: 700 }}>
          <Words>{row.title[language]}</Words>
        </Text>
        {list}
      </>
    );
  const open = value !== 'none';
  return (
    <Box role="group">
      <Box as="label" css={line}>
        <Text css={{ flexGrow: 1 }}>
          <Words>{row.title[language]}</Words>
        </Text>
        <Box css={[drawn, open ? filled : {}]}>
          <input
            type="checkbox"
            role="switch"
            checked={open}
            style={cover}
            onChange={() => choose(open ? 'none' : row.choices.at(-1)!.value)}
          />
        </Box>
      </Box>
      {open && list}
    </Box>
  );
}

const line: Style = { flexDirection: 'row', alignItems: 'center', padding: 16, cursor: 'pointer' };
const drawn: Style = {
  position: 'relative',
  width: 20,
  height: 20,
  borderRadius: 4,
  border: '2px solid var(--muted)',
};
const filled: Style = { backgroundColor: 'var(--accent)' };
const cover = {
  position: 'absolute',
  inset: 0,
  width: '100%',
  height: '100%',
  margin: 0,
  opacity: 0,
  cursor: 'pointer',
} as const;
const mask: Style = {
  position: 'fixed',
  inset: 0,
  alignItems: 'center',
  justifyContent: 'center',
  backgroundColor: 'var(--mask)',
};
const sheet: Style = { width: 320, padding: 32, borderRadius: 16, backgroundColor: 'var(--page)' };
