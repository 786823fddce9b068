/** Follows the system's choice; the page tells it by the body's colour and by `data-theme`. */
export function followTheme(): void {
  const wantsDark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    document.documentElement.dataset.theme = wantsDark.matches ? 'dark' : 'light';
    document.documentElement.style.colorScheme = wantsDark.matches ? 'dark' : 'light';
    document.body.style.backgroundColor = wantsDark.matches ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
  };
  apply();
  wantsDark.addEventListener('change', apply);
}
