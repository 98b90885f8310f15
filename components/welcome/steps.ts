import type { WelcomeStep } from '../../locales/copy.ts';

/** In this order. */
export const STEPS: readonly WelcomeStep[] = ['about', 'you', 'adults', 'sites', 'try'];
