/** What browser tests bundle and run on a page: the reader as the content script uses it, and ways to break it. */
export { createMemory } from '../../../lib/page/memory.ts';
export { readPage } from '../../../lib/page/reader.ts';
export { sites } from '../../../lib/page/sites/index.ts';
export { brokenSites } from '../../page/broken-sites.ts';
