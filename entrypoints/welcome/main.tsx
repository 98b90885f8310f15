import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { ask, follow } from '../own-page/link.ts';
import { loadStage } from './stage.ts';

/** This page is the one in front when something is pressed in it. */
async function leave(address: string): Promise<void> {
  await browser.tabs.update({ url: address }).catch(() => undefined);
}

const root = document.getElementById('root');
if (root !== null) {
  render(
    <Welcome
      ask={ask}
      follow={follow}
      load={loadStage}
      onExit={(address) => void leave(address)}
      options="/options.html"
    />,
    root,
  );
}
