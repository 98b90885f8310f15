import { useEffect } from 'preact/hooks';
import { stateOfFrames } from '../../lib/page/health.ts';
import { reportText } from '../../lib/page/report.ts';
import { NO_LOCK } from '../../lib/settings/answers.ts';
import { NO_POLICY } from '../../lib/settings/defaults.ts';
import type { SettingsChange } from '../../lib/settings/schema.ts';
import { ownPages } from '../../locales/own-pages.ts';
import { choiceOf } from '../choice.ts';
import { Said, useSaying } from '../own-page/said.tsx';
import type { Ask, Follow } from '../own-page/use-asked.ts';
import { Popup, type PopupProps } from './popup.tsx';
import { usePopup } from './use-popup.ts';

export interface LivePopupProps extends Pick<PopupProps, 'pages' | 'onRead' | 'onStop'> {
  readonly ask: Ask;
  readonly follow: Follow;
  readonly versions: Parameters<typeof reportText>[1];
}

/**
 * The popup with what Sidelight does in this tab; the helplines are there without an answer. What was not done, or will
 * not last, is said.
 */
export function LivePopup({ ask, follow, versions, ...given }: LivePopupProps) {
  const { tab, settings, send, change } = usePopup(ask, follow);
  const choice = choiceOf(settings);
  const { language } = choice;
  const { line, tell } = useSaying(ownPages[language].options);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  /** What is as it was chosen can be seen. */
  const nothing = () => '';
  const choose = async (wanted: SettingsChange) => tell(await change(wanted), nothing);
  const endPause = async () => tell(await send({ type: 'pause', how: 'end' }), nothing);

  const healths = tab?.frames.map(({ health }) => health) ?? [];
  // A site may be read already where its chat stands in a frame from another one.
  const offered = tab?.site && (tab.site.chosen || healths.length === 0) ? tab.site : null;
  return (
    <Popup
      {...given}
      {...choice}
      state={tab && (stateOfFrames(healths.map(({ state }) => state)) ?? 'not_on_this_site')}
      site={offered}
      report={healths.length > 0 ? reportText(healths, versions) : null}
      settings={settings}
      policy={tab?.policy ?? NO_POLICY}
      off={tab?.off ?? false}
      chosenOff={tab?.chosenOff ?? false}
      name={tab?.name ?? null}
      lock={tab?.lock ?? NO_LOCK}
      pausedUntil={tab?.pausedUntil ?? null}
      onEndPause={() => void endPause()}
      onCountry={(code) => void choose({ country: code })}
      onLanguage={(code) => void choose({ language: code })}
      onChange={(wanted) => void choose(wanted)}
    >
      <Said line={line} />
    </Popup>
  );
}
