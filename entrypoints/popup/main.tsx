import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/popup.tsx';
import { likelyCountry } from '../../lib/help/find.ts';
import { OpenedPopup, type Request } from '../../lib/settings/requests.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/schema.ts';
import type { TabState } from '../../locales/copy.ts';
import { copies, languageFor } from '../../locales/index.ts';

/** Asks the background what Sidelight does in this tab; the helplines are there without an answer. */
function App() {
  const [state, setState] = useState<TabState | null>(null);
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  const language =
    settings.language === 'auto' ? languageFor(navigator.languages) : settings.language;
  const country =
    settings.country === 'auto' ? likelyCountry(timeZone(), navigator.languages) : settings.country;

  useEffect(() => {
    ask({ type: 'popup-opened' }).then((answer) => {
      const opened = v.safeParse(OpenedPopup, answer);
      setState((opened.success && opened.output.report?.state) || 'not_on_this_site');
      if (opened.success) setSettings(opened.output.settings);
    });
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  function choose(chosen: Partial<Settings>) {
    const changed = { ...settings, ...chosen };
    setSettings(changed);
    void ask({ type: 'save-settings', settings: changed });
  }

  return (
    <Popup
      state={state}
      copy={copies[language]}
      language={language}
      country={country}
      onCountry={(code) => choose({ country: code })}
      onLanguage={(code) => choose({ language: code })}
    />
  );
}

async function ask(request: Request): Promise<unknown> {
  return browser.runtime.sendMessage(request).catch(() => undefined);
}

function timeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

const root = document.getElementById('root');
if (root !== null) render(<App />, root);
