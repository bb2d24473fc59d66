// Light or dark, written on <html> as KERN wants it. Follows the system until the person says otherwise.

export type Theme = 'light' | 'dark' | 'system';

const STORED = 'pitchpult-theme';

function stored(): Theme {
  try {
    const kept = localStorage.getItem(STORED);
    return kept === 'light' || kept === 'dark' ? kept : 'system';
  } catch {
    return 'system';
  }
}

let chosen: Theme = 'system';

export function theme(): Theme {
  return chosen;
}

function apply(): void {
  const dark = chosen === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark';
  document.documentElement.dataset['kernTheme'] = dark ? 'dark' : 'light';
}

export function setTheme(theme: Theme): void {
  chosen = theme;
  apply();
  try {
    localStorage.setItem(STORED, theme);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

/** Called by the door before mounting. `?theme=` serves windows that are opened for one purpose, and tests. */
export function startTheme(): void {
  const asked = new URLSearchParams(location.search).get('theme');
  chosen = asked === 'light' || asked === 'dark' ? asked : stored();
  apply();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', apply);
}
