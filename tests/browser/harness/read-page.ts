/** What `replicas.test.ts` bundles and runs on a page: the reader as the content script uses it. */
export { createMemory } from '../../../lib/page/memory.ts';
export { readPage } from '../../../lib/page/reader.ts';
