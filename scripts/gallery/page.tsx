import { render } from 'preact';
import { mountPanel } from '../../components/panel/mount.ts';
import { Popup } from '../../components/popup/popup.tsx';
import popupStyles from '../../entrypoints/popup/style.css?inline';
import type { Notice, Voice } from '../../lib/alert/notice.ts';
import type { CueId } from '../../lib/cues/cue.ts';
import type { Language } from '../../lib/help/country.ts';
import type { TabState } from '../../locales/copy.ts';
import { copies } from '../../locales/index.ts';

/** One picture of the gallery: a panel, with one of its parts opened by the text of its button. */
export interface Scene {
  readonly voice: Voice;
  readonly level: Notice['level'];
  readonly language: Language;
  readonly open: string | null;
}

const CUES: Readonly<Record<Voice, readonly CueId[]>> = {
  photo: ['image_request', 'secrecy'],
  threat: ['threat_blackmail', 'payment_demand', 'child_distress'],
  meeting: ['meet_request', 'alone_risk_probe'],
  code: ['credential_request'],
  money: ['gifts_money_offer', 'debt_obligation'],
  self_harm: ['self_harm_coercion'],
  control: ['control_monitoring', 'isolation'],
  closeness: ['flattery_rapid_intimacy', 'age_probe', 'platform_migration'],
};

// The gallery looks inside; the extension's own root stays closed.
let root: ShadowRoot | null = null;
const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  root = attachShadow.call(this, { ...init, mode: 'open' });
  return root;
};

const nothing = () => undefined;
const panel = mountPanel(document, {
  signal: new AbortController().signal,
  accepts: () => true,
});

async function showPanel({ voice, level, language, open }: Scene): Promise<void> {
  panel.hide();
  panel.show({
    notice: { voice, level, cues: CUES[voice] },
    copy: copies[language],
    language,
    country: language === 'fr' ? 'FR' : 'GB',
    onRest: nothing,
    onLater: nothing,
    onClose: nothing,
    onCountry: nothing,
    onLanguage: nothing,
  });
  const button = [...(root?.querySelectorAll('button') ?? [])].find(
    ({ textContent }) => textContent === open,
  );
  button?.click();
  const drawn = () => new Promise(requestAnimationFrame);
  await drawn();
  await drawn();
  await Promise.all(root?.getAnimations().map(({ finished }) => finished) ?? []);
}

function showPopup(state: TabState, language: Language): void {
  panel.hide();
  const style = document.createElement('style');
  style.textContent = popupStyles;
  document.head.replaceChildren(style);
  render(
    <Popup
      state={state}
      copy={copies[language]}
      language={language}
      country={language === 'fr' ? 'FR' : 'US'}
      onCountry={nothing}
      onLanguage={nothing}
    />,
    document.body,
  );
}

/** Texts that do not fit their box, for each element whose content is wider than itself. */
function overflowing(): string[] {
  return [...(root?.querySelectorAll('.sidelight :not(.unseen, .unseen *)') ?? [])]
    .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
    .map((element) => `${element.className}: ${element.textContent}`);
}

Object.assign(window, { gallery: { showPanel, showPopup, overflowing } });
