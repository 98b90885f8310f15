import { tryAll } from './run.ts';

tryAll('chromium');
