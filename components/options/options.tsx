import { useRef, useState } from 'preact/hooks';
import { effectiveSettings } from '../../lib/settings/effective.ts';
import type { Dock, SettingsChange } from '../../lib/settings/schema.ts';
import { DOCKS } from '../../lib/settings/schema.ts';
import { ownPages } from '../../locales/own-pages.ts';
import { choiceOf } from '../choice.ts';
import { useKeptFocus } from '../own-page/keep-focus.ts';
import { Said, useSaying } from '../own-page/said.tsx';
import type { Ask, Follow } from '../own-page/use-asked.ts';
import { useOpened } from '../own-page/use-opened.ts';
import { useTitle } from '../own-page/use-title.ts';
import { Lamp } from '../panel/lamp.tsx';
import { CountryPick, LanguagePick, Pick } from '../picks.tsx';
import { keeperOf } from '../settings/kept.ts';
import { Sites } from '../settings/sites.tsx';
import { Speaking } from '../settings/speaking.tsx';
import { TrustedAdults } from '../settings/trusted-adults.tsx';
import { ChosenSites } from './chosen-sites.tsx';
import { ExitPageField } from './exit-page.tsx';
import { FilePart } from './file.tsx';
import { Kept } from './kept.tsx';
import { Lock } from './lock.tsx';
import { Notices } from './notices.tsx';
import type { PartProps } from './part.ts';
import { PausePart } from './pause.tsx';
import { School } from './school.tsx';

export interface OptionsProps {
  readonly ask: Ask;
  readonly follow: Follow;
  /** Takes a permission back, by its match pattern. */
  readonly onStop: (pattern: string) => Promise<unknown>;
  /** The address of the welcome page. */
  readonly welcome: string;
}

/** Every setting, what is kept, and the family lock. What a school decided is shown as its word. */
export function Options({ ask, follow, onStop, welcome }: OptionsProps) {
  const { opened, silent, send, change } = useOpened(ask, follow);
  const [taken, setTaken] = useState(0);
  const page = useRef<HTMLElement>(null);
  useKeptFocus(page);

  const settings = opened && effectiveSettings(opened.settings, opened.policy);
  const { copy, language, country } = choiceOf(settings ?? { language: 'auto', country: 'auto' });
  const words = ownPages[language].options;
  useTitle(words.title, language);
  const { line, say, tell } = useSaying(words);
  const onChange = async (wanted: SettingsChange) =>
    tell(await change(wanted), ({ saved }) => saved);

  if (opened === null || settings === null) {
    return (
      <main class="sidelight page" lang={language}>
        <h1>{words.title}</h1>
        <p role="status">{silent ? words.silent : copy.popup.loading}</p>
      </main>
    );
  }
  const keepers = { policy: opened.policy, lock: opened.lock, copy };
  const part: PartProps = { opened, settings, copy, words, onChange, send, say, tell };
  const given = { ...keepers, settings, onChange };
  return (
    <main class="sidelight page" lang={language} ref={page}>
      <p class="brand">
        <Lamp />
        {copy.panel.name}
      </p>
      <h1>{words.title}</h1>
      <p>
        <a href={welcome}>{copy.popup.pages.welcome}</a>
      </p>
      <Notices {...part} />
      <School {...part} />
      <section>
        <h2>{words.speaking}</h2>
        <LanguagePick
          copy={copy}
          language={language}
          policy={opened.policy}
          kept={keeperOf('language', keepers)}
          onLanguage={(code) => onChange({ language: code })}
        />
        <Speaking {...given} />
        <Pick
          label={words.dock}
          value={settings.dock}
          onPick={(dock) => onChange({ dock: dock as Dock })}
        >
          {DOCKS.map((dock) => (
            <option key={dock} value={dock}>
              {words.docks[dock]}
            </option>
          ))}
        </Pick>
      </section>
      <section>
        <h2>{words.help}</h2>
        <CountryPick
          copy={copy}
          country={country}
          kept={keeperOf('country', keepers)}
          onCountry={(code) => onChange({ country: code })}
        />
        <TrustedAdults
          key={taken}
          trusted={settings.trusted}
          copy={copy}
          onChange={(trusted) => onChange({ trusted })}
        />
        <ExitPageField key={`exit ${taken}`} {...part} />
      </section>
      <section>
        <h2>{words.sites.title}</h2>
        <p>{words.sites.means}</p>
        <Sites {...given} title={words.sites.title} />
        <ChosenSites {...part} onStop={(pattern) => void onStop(pattern)} />
      </section>
      <Kept {...part} />
      <PausePart {...part} />
      <Lock {...part} />
      <FilePart {...part} onTaken={() => setTaken((times) => times + 1)} />
      <p class="promise">{copy.panel.promise}</p>
      <Said line={line} />
    </main>
  );
}
