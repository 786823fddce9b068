import { useState } from 'react';
import { Icon } from '../icons.tsx';
import { t } from '../language.ts';
import { Box } from '../style/box.tsx';
import { classes } from '../style/sheet.ts';

export function SearchField() {
  const [query, setQuery] = useState('');
  return (
    <Box
      css={{
        position: 'sticky',
        top: 0,
        zIndex: 2,
        paddingTop: 6,
        paddingBottom: 6,
        marginBottom: 10,
        backgroundColor: 'var(--page)',
      }}
    >
      <Box as="form" role="search" aria-label={t.search} onSubmit={(event) => event.preventDefault()}>
        <Box
          css={{
            flexDirection: 'row',
            alignItems: 'center',
            height: 42,
            borderRadius: 9999,
            border: '1px solid var(--field)',
            paddingLeft: 16,
            color: 'var(--muted)',
          }}
        >
          <Icon name="search" size={18} />
          <input
            data-testid="SearchBox_Search_Input"
            role="combobox"
            aria-label={t.searchQuery}
            aria-expanded={false}
            autoComplete="off"
            dir="auto"
            placeholder={t.search}
            type="text"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            className={field}
          />
        </Box>
      </Box>
    </Box>
  );
}

const field = classes('r-30o5oe', {
  border: 'none',
  outline: 'none',
  background: 'transparent',
  color: 'var(--text)',
  font: 'inherit',
  flexGrow: 1,
  minWidth: 0,
  paddingLeft: 10,
  '::placeholder': { color: 'var(--muted)' },
});
