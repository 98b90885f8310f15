import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { providePanel } from '../guard.content/panel.ts';
import { createSpeaker } from './speaker.ts';

export default defineUnlistedScript(() => providePanel(createSpeaker));
