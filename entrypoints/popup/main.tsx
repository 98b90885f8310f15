import { render } from 'preact';
import { browser } from 'wxt/browser';
import { browserName } from '../../components/popup/browser-name.ts';
import { LivePopup } from '../../components/popup/live.tsx';
import { ask, stopReading } from '../own-page/link.ts';
import { followTab } from './follow-tab.ts';

const PAGES = { options: '/options.html', welcome: '/welcome.html' };

const versions = {
  extension: browser.runtime.getManifest().version,
  browser: browserName(navigator.userAgent),
};

const root = document.getElementById('root');
if (root !== null) {
  render(
    <LivePopup
      ask={ask}
      follow={followTab}
      versions={versions}
      pages={PAGES}
      onRead={(pattern) => void browser.permissions.request({ origins: [pattern] }).catch(() => {})}
      onStop={(pattern) => void stopReading(pattern)}
    />,
    root,
  );
}
