import { measureEngine } from './engine.ts';
import type { Measure } from './figures.ts';
import { measureIdle } from './idle.ts';
import { measurePage } from './page.ts';
import { measureReader } from './reader.ts';
import { measureSize } from './size.ts';
import { measureStart } from './start.ts';

/** What can be measured, by the names that the command takes, in the order of the document. */
export const PARTS: Readonly<Record<string, Measure>> = {
  start: measureStart,
  page: measurePage,
  reader: measureReader,
  idle: measureIdle,
  size: measureSize,
  engine: measureEngine,
};
