import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { choiceOf } from '../../components/choice.ts';
import { Popup } from '../../components/popup/popup.tsx';
import { OpenedPopup, type Request } from '../../lib/settings/requests.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/schema.ts';
import type { TabState } from '../../locales/copy.ts';

/** Asks the background what Sidelight does in this tab; the helplines are there without an answer. */
function App() {
  const [state, setState] = useState<TabState | null>(null);
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  const choice = choiceOf(settings);
  const { language } = choice;

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
      {...choice}
      onCountry={(code) => choose({ country: code })}
      onLanguage={(code) => choose({ language: code })}
    />
  );
}

async function ask(request: Request): Promise<unknown> {
  return browser.runtime.sendMessage(request).catch(() => undefined);
}

const root = document.getElementById('root');
if (root !== null) render(<App />, root);
