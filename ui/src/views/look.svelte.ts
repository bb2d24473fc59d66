// Language and theme of this laptop: kept by the host, applied at once. Knows no session.
import { host } from '../host/index';
import { setTheme, type Theme } from '../styles/theme';
import { language, LANGUAGES, setLanguage, type Language } from '../words/index';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

class Look {
  language = $derived<Language>(language());
  theme = $state<Theme>('system');

  /** Takes over what the host keeps. A window that was opened in another language or theme by its address keeps that. */
  async fetch(): Promise<void> {
    try {
      const kept = await host().call('settings.view', {});
      const asked = new URLSearchParams(location.search);
      const words = LANGUAGES.find((one) => one === kept.language);
      const theme = THEMES.find((one) => one === kept.theme);
      if (words !== undefined && asked.get('lang') === null) setLanguage(words);
      if (theme === undefined) return;
      this.theme = theme;
      if (asked.get('theme') === null) setTheme(theme);
    } catch {
      // Without an answer the window stays as it is; the view itself says what is wrong with the connection.
    }
  }

  choose(words: Language, theme: Theme): void {
    setLanguage(words);
    setTheme(theme);
    this.theme = theme;
    // Already in force here; a failure only means that the next start asks again.
    void host().call('settings.put', { language: words, theme }).catch(() => undefined);
  }
}

export const look = new Look();
