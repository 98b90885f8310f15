import { act, cleanup } from '@testing-library/preact';

/** Takes away what was drawn and ends its effects at once: left to Preact's timer, they end when the document is gone. */
export const undraw = () => act(cleanup);
