/** To be evaluated beside the bundled `read-page.ts`: every conversation on the page, as a fresh reading gives it. */
export const READ_ALL = `tested.readPage(document, tested.createMemory()).readings.map(
  ({ conversation: { partner, group }, messages }) => ({
    partner,
    group,
    messages: messages.map(({ text, direction, author }) => ({ text, direction, author })),
  }))`;
