import { render } from 'preact';
import { Options } from '../../components/options/options.tsx';
import type { Ask } from '../../components/own-page/use-asked.ts';
import { Welcome } from '../../components/welcome/welcome.tsx';
import optionsStyles from '../../entrypoints/options/style.css?inline';
import welcomeStyles from '../../entrypoints/welcome/style.css?inline';
import type { Language } from '../../lib/help/country.ts';
import { NO_LOCK, type OpenedOptions } from '../../lib/settings/answers.ts';
import type { Settings } from '../../lib/settings/schema.ts';

export type OwnPage = 'welcome' | 'options';

const STYLES: Readonly<Record<OwnPage, string>> = {
  welcome: welcomeStyles,
  options: optionsStyles,
};

/** The page as it opens, with a background that answers what it is asked. */
export async function showOwnPage(
  page: OwnPage,
  language: Language,
  settings: Settings,
): Promise<void> {
  const style = document.createElement('style');
  style.textContent = STYLES[page];
  document.head.querySelector('style')?.remove();
  document.head.append(style);
  const opened: OpenedOptions = {
    settings: { ...settings, language },
    policy: {},
    problems: [],
    rests: 0,
    pausedUntil: null,
    lock: NO_LOCK,
    notices: [],
    aside: null,
    sites: ['https://chat.example/*'],
  };
  const ask: Ask = async ({ type }) =>
    type === 'options-opened' ? opened : { done: true, why: null };
  const follow = () => () => undefined;
  render(null, document.body);
  render(
    page === 'welcome' ? (
      <Welcome
        ask={ask}
        follow={follow}
        load={() => Promise.reject(new Error('The gallery has no rules.'))}
        onExit={() => undefined}
        options="#"
      />
    ) : (
      <Options ask={ask} follow={follow} onStop={async () => undefined} welcome="#" />
    ),
    document.body,
  );
  await new Promise<void>((drawn) => {
    // It asks first, and has something to show then.
    const look = () =>
      document.querySelector('.page > :is(section, .step)') === null
        ? requestAnimationFrame(look)
        : drawn();
    look();
  });
}
