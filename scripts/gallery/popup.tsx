import { render } from 'preact';
import { Popup } from '../../components/popup/popup.tsx';
import popupStyles from '../../entrypoints/popup/style.css?inline';
import type { Language } from '../../lib/help/country.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import type { TabState } from '../../locales/copy.ts';
import { copies } from '../../locales/index.ts';

const nothing = () => undefined;

/** Where nothing is read the popup offers to, and where something is it has a report. */
export function showPopup(state: TabState, language: Language, settings: Settings): void {
  const isRead = state !== 'not_on_this_site';
  const style = document.createElement('style');
  style.textContent = popupStyles;
  document.head.querySelector('style')?.remove();
  document.head.append(style);
  document.documentElement.lang = language;
  render(
    <Popup
      state={state}
      site={
        !isRead || state === 'reading'
          ? { pattern: 'https://chat.example/*', chosen: state === 'reading' }
          : null
      }
      report={isRead ? 'Sidelight 0.1.0, Firefox 153\n\nsite: discord' : null}
      copy={copies[language]}
      language={language}
      country={language === 'fr' ? 'FR' : 'US'}
      settings={settings}
      pages={{ options: '#', welcome: '#' }}
      onEndPause={nothing}
      onRead={nothing}
      onStop={nothing}
      onCountry={nothing}
      onLanguage={nothing}
      onChange={nothing}
    />,
    document.body,
  );
  for (const details of document.querySelectorAll('details')) details.open = true;
}
