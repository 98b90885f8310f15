import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provide } from '../guard.content/parts.ts';
import { createSpeaker } from './speaker.ts';

export default defineUnlistedScript(() => provide('speak', createSpeaker));
