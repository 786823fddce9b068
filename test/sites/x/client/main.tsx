import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { offerControls } from './lookalike.ts';
import { fillHome } from './store.ts';
import { fill } from './style/sheet.ts';
import { followTheme } from './style/theme.ts';

const style = document.createElement('style');
style.id = 'react-native-stylesheet';
document.head.append(style);
fill(style.sheet!);

followTheme();
fillHome(40);
offerControls();
createRoot(document.getElementById('react-root')!).render(<App />);
