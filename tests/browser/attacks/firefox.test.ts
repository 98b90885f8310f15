import { tryAll } from './run.ts';

tryAll('firefox');
