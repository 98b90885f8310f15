import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { choiceOf } from '../../components/choice.ts';
import { browserName } from '../../components/popup/browser-name.ts';
import { Popup } from '../../components/popup/popup.tsx';
import { stateOfFrames } from '../../lib/page/health.ts';
import { reportText } from '../../lib/page/report.ts';
import { NO_POLICY } from '../../lib/settings/policy.ts';
import { OpenedPopup, type Request } from '../../lib/settings/requests.ts';
import { DEFAULT_SETTINGS, type SettingsChange } from '../../lib/settings/schema.ts';
import { followTab } from './follow-tab.ts';

/** What is said where the background does not answer. */
const NOTHING_KNOWN = { frames: [], site: null, off: false, policy: NO_POLICY };

const versions = {
  extension: browser.runtime.getManifest().version,
  browser: browserName(navigator.userAgent),
};

/** Asks the background what Sidelight does in this tab; the helplines are there without an answer. */
function App() {
  const [tab, setTab] = useState<Omit<OpenedPopup, 'settings'> | null>(null);
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  const choice = choiceOf(settings);
  const { language } = choice;

  useEffect(() => {
    const look = async () => {
      const opened = v.safeParse(OpenedPopup, await ask({ type: 'popup-opened' }));
      setTab(opened.success ? opened.output : NOTHING_KNOWN);
      if (opened.success) setSettings(opened.output.settings);
    };
    void look();
    return followTab(() => void look());
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  function choose(change: SettingsChange) {
    setSettings({ ...settings, ...change });
    void ask({ type: 'change-settings', change });
  }

  const healths = tab?.frames.map(({ health }) => health) ?? [];
  // A site may be read already where its chat stands in a frame from another one.
  const offered = tab?.site && (tab.site.chosen || healths.length === 0) ? tab.site : null;
  return (
    <Popup
      state={tab && (stateOfFrames(healths.map(({ state }) => state)) ?? 'not_on_this_site')}
      site={offered}
      report={healths.length > 0 ? reportText(healths, versions) : null}
      {...choice}
      settings={settings}
      policy={tab?.policy ?? NO_POLICY}
      off={tab?.off ?? false}
      onRead={(pattern) => void browser.permissions.request({ origins: [pattern] }).catch(() => {})}
      onStop={(pattern) => void browser.permissions.remove({ origins: [pattern] }).catch(() => {})}
      onCountry={(code) => choose({ country: code })}
      onLanguage={(code) => choose({ language: code })}
      onChange={choose}
    />
  );
}

async function ask(request: Request): Promise<unknown> {
  return browser.runtime.sendMessage(request).catch(() => undefined);
}

const root = document.getElementById('root');
if (root !== null) render(<App />, root);
