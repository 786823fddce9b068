/** Keeps the root's theme marker in step with the reader's choice. */
export function followTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const mark = () => {
    document.documentElement.classList.toggle('__fb-dark-mode', dark.matches);
    document.documentElement.classList.toggle('__fb-light-mode', !dark.matches);
  };
  dark.addEventListener('change', mark);
  mark();
}
