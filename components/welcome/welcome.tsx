import { useEffect, useRef, useState } from 'preact/hooks';
import { NO_LOCK } from '../../lib/settings/answers.ts';
import { DEFAULT_SETTINGS, NO_POLICY } from '../../lib/settings/defaults.ts';
import { effectiveSettings } from '../../lib/settings/effective.ts';
import type { SettingsChange } from '../../lib/settings/schema.ts';
import { ownPages } from '../../locales/own-pages.ts';
import { choiceOf } from '../choice.ts';
import { Said, useSaying } from '../own-page/said.tsx';
import type { Ask, Follow } from '../own-page/use-asked.ts';
import { useOpened } from '../own-page/use-opened.ts';
import { useTitle } from '../own-page/use-title.ts';
import { Lamp } from '../panel/lamp.tsx';
import { Talk } from '../panel/talk.tsx';
import { Step } from './step.tsx';
import { STEPS } from './steps.ts';
import type { LoadStage } from './try-it.tsx';

export interface WelcomeProps {
  readonly ask: Ask;
  readonly follow: Follow;
  readonly load: LoadStage;
  /** Leaves this page for that address, at once. */
  readonly onExit: (address: string) => void;
  /** The address of the options page. */
  readonly options: string;
}

/**
 * What Sidelight does, for the young person, and then what they may choose. Everything can be skipped, and who can help
 * stands below every step. Where nobody answers, it says what it has to say all the same.
 */
export function Welcome({ ask, follow, load, onExit, options }: WelcomeProps) {
  const { opened, silent, change } = useOpened(ask, follow);
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);

  useEffect(() => {
    // Not when the page opens: there is nothing to come back from.
    if (moved.current) heading.current?.focus();
  }, [at]);

  const {
    settings: chosen,
    policy,
    lock,
  } = opened ?? {
    settings: DEFAULT_SETTINGS,
    policy: NO_POLICY,
    lock: NO_LOCK,
  };
  const settings = effectiveSettings(chosen, policy);
  const choice = choiceOf(settings);
  const { copy, language, country } = choice;
  const pages = ownPages[language];
  useTitle(pages.welcome.title, language);
  const { line, say, tell } = useSaying(pages.options);
  if (opened === null && !silent) return null;

  async function onChange(wanted: SettingsChange): Promise<void> {
    tell(await change(wanted), ({ saved }) => saved);
  }
  function go(to: number): void {
    moved.current = true;
    say('');
    setAt(to);
  }

  const words = pages.welcome;
  const step = STEPS[at] ?? 'done';
  return (
    <main class="sidelight page" lang={language}>
      <p class="brand">
        <Lamp />
        {copy.panel.name}
      </p>
      {step !== 'done' && <p class="small">{words.progress(at + 1, STEPS.length)}</p>}
      <Step
        {...choice}
        step={step}
        heading={heading}
        words={words}
        settings={settings}
        policy={policy}
        lock={lock}
        load={load}
        options={options}
        onChange={onChange}
        onExit={() => onExit(settings.exitPage)}
      />
      <nav class="steps" aria-label={words.title}>
        {step !== 'done' && (
          <button type="button" class="main" onClick={() => go(at + 1)}>
            {words.next}
          </button>
        )}
        {at > 0 && (
          <button type="button" onClick={() => go(at - 1)}>
            {words.back}
          </button>
        )}
        {at < STEPS.length - 1 && (
          <button type="button" class="plain" onClick={() => go(STEPS.length)}>
            {words.skip}
          </button>
        )}
      </nav>
      <details class="who-helps">
        <summary>
          <h2>{copy.popup.help}</h2>
        </summary>
        <Talk
          copy={copy}
          country={country}
          onCountry={(code) => onChange({ country: code })}
          need="any"
          level={0}
          trusted={settings.trusted}
          policy={policy}
        />
      </details>
      <p class="promise">{copy.panel.promise}</p>
      <Said line={line} />
    </main>
  );
}
