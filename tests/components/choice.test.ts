import { expect, it } from 'vitest';
import { choiceOf } from '../../components/choice.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults.ts';
import { copies } from '../../locales/index.ts';

it('follows the browser and the computer where nothing is chosen', () => {
  expect(choiceOf(DEFAULT_SETTINGS, ['fr-CA', 'en'], 'Europe/London')).toEqual({
    copy: copies.fr,
    language: 'fr',
    country: 'GB',
  });
});

it('follows what is chosen', () => {
  expect(choiceOf({ language: 'fr', country: 'US' }, ['en-GB'], 'Europe/London')).toEqual({
    copy: copies.fr,
    language: 'fr',
    country: 'US',
  });
});
