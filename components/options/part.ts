import type { OpenedOptions } from '../../lib/settings/answers.ts';
import type { Settings, SettingsChange } from '../../lib/settings/schema.ts';
import type { Copy, OptionsCopy } from '../../locales/copy.ts';
import type { Saying } from '../own-page/said.tsx';
import type { Ask } from '../own-page/use-asked.ts';

/** What each section of the options page is given. */
export interface PartProps extends Pick<Saying, 'say' | 'tell'> {
  readonly opened: OpenedOptions;
  /** The settings that count: the school's word is in them. */
  readonly settings: Settings;
  readonly copy: Copy;
  readonly words: OptionsCopy;
  readonly onChange: (change: SettingsChange) => void;
  readonly send: Ask;
}
