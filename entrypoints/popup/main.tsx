import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { choiceOf } from '../../components/choice.ts';
import { browserName } from '../../components/popup/browser-name.ts';
import { Popup } from '../../components/popup/popup.tsx';
import { stateOfFrames } from '../../lib/page/health.ts';
import { reportText } from '../../lib/page/report.ts';
import { NO_LOCK } from '../../lib/settings/answers.ts';
import { NO_POLICY } from '../../lib/settings/policy.ts';
import { OpenedPopup } from '../../lib/settings/requests.ts';
import { DEFAULT_SETTINGS, type SettingsChange } from '../../lib/settings/schema.ts';
import { ask, stopReading } from '../own-page/link.ts';
import { followTab } from './follow-tab.ts';

/** What is said where the background does not answer. */
const NOTHING_KNOWN: Omit<OpenedPopup, 'settings'> = {
  frames: [],
  site: null,
  off: false,
  chosenOff: false,
  name: null,
  lock: NO_LOCK,
  policy: NO_POLICY,
  pausedUntil: null,
};

const PAGES = { options: '/options.html', welcome: '/welcome.html' };

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

  const look = async () => {
    const opened = v.safeParse(OpenedPopup, await ask({ type: 'popup-opened' }));
    setTab(opened.success ? opened.output : NOTHING_KNOWN);
    if (opened.success) setSettings(opened.output.settings);
  };
  useEffect(() => {
    void look();
    return followTab(() => void look());
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  async function choose(change: SettingsChange): Promise<void> {
    setSettings({ ...settings, ...change });
    await ask({ type: 'change-settings', change });
    // Whether the site in front is off is for the background to say.
    if (change.off !== undefined) await look();
  }
  async function endPause(): Promise<void> {
    await ask({ type: 'pause', how: 'end' });
    await look();
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
      chosenOff={tab?.chosenOff ?? false}
      name={tab?.name ?? null}
      lock={tab?.lock ?? NO_LOCK}
      pausedUntil={tab?.pausedUntil ?? null}
      pages={PAGES}
      onEndPause={() => void endPause()}
      onRead={(pattern) => void browser.permissions.request({ origins: [pattern] }).catch(() => {})}
      onStop={(pattern) => void stopReading(pattern)}
      onCountry={(code) => void choose({ country: code })}
      onLanguage={(code) => void choose({ language: code })}
      onChange={(change) => void choose(change)}
    />
  );
}

const root = document.getElementById('root');
if (root !== null) render(<App />, root);
