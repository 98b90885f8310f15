import type { RefObject } from 'preact';
import type { LockState } from '../../lib/settings/answers.ts';
import type { WelcomeStep } from '../../locales/copy.ts';
import { CountryPick, LanguagePick } from '../picks.tsx';
import { keeperOf } from '../settings/kept.ts';
import { Sites } from '../settings/sites.tsx';
import { Speaking } from '../settings/speaking.tsx';
import { TrustedAdults } from '../settings/trusted-adults.tsx';
import { About } from './about.tsx';
import { TryIt, type TryItProps } from './try-it.tsx';

export interface StepProps extends TryItProps {
  readonly step: WelcomeStep | 'done';
  /** Takes the focus when a step is reached. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly lock: LockState;
  readonly options: string;
}

/** One step: its heading, and what there is to read, to choose or to try. */
export function Step(props: StepProps) {
  const { step, words, heading } = props;
  const { title } = step === 'try' ? words.tryIt : words[step];
  return (
    <div class="step">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <Inside {...props} />
    </div>
  );
}

function Inside(props: StepProps) {
  const { step, words, settings, policy, lock, copy, language, country, onChange } = props;
  const keepers = { policy, lock, copy };
  const given = { ...keepers, settings, onChange };
  const languagePick = (
    <LanguagePick
      copy={copy}
      language={language}
      policy={policy}
      kept={keeperOf('language', keepers)}
      onLanguage={(code) => onChange({ language: code })}
    />
  );
  switch (step) {
    case 'about':
      return (
        <>
          {languagePick}
          <About words={words} policy={policy} />
        </>
      );
    case 'you':
      return (
        <>
          <p>{words.you.body}</p>
          {languagePick}
          <CountryPick
            copy={copy}
            country={country}
            kept={keeperOf('country', keepers)}
            onCountry={(code) => onChange({ country: code })}
          />
          <Speaking {...given} />
        </>
      );
    case 'adults':
      return (
        <>
          <p>{words.adults.body}</p>
          <TrustedAdults
            trusted={settings.trusted}
            copy={copy}
            onChange={(trusted) => onChange({ trusted })}
          />
        </>
      );
    case 'sites':
      return (
        <>
          <p>{words.sites.body}</p>
          <Sites {...given} title={words.sites.title} />
          <p>{words.otherSites(copy.popup.site.read)}</p>
        </>
      );
    case 'try':
      return (
        <>
          <p>{words.tryIt.body}</p>
          <TryIt {...props} />
        </>
      );
    case 'done':
      return (
        <>
          {words.done.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p>
            <a href={props.options}>{copy.popup.pages.options}</a>
          </p>
        </>
      );
  }
}
