import type { Site } from '../site.ts';

const STRUCTURE = 'public notes on the structure of the friends page, October 2026';
const READ_ALOUD = 'ConsciousCode/ttsmonkey steamtts.user.js at 04a6846';
const LOG_WRITER = 'public code: a script that turns the open chat into a text, version 0.6';
const SNIPPET = 'public code: steamSelectors of a chat helper';

/** Every opened chat stays in the page, and all but one are hidden: they are not read. */
const OPEN_WINDOW = ".chatWindow:not([style*='display: none'])";

/** Steam chat in the browser. One address for all chats: the partner names the conversation. */
export const steam: Site = {
  name: 'steam',
  hosts: ['steamcommunity.com'],
  routes: [{ path: '^/chat', seen: '2026-10', source: LOG_WRITER }],
  layout: 'column',
  container: [
    { path: [`${OPEN_WINDOW} .chatHistory`], seen: '2026-10', source: STRUCTURE },
    { path: [`${OPEN_WINDOW} .chatHistoryScroll`], seen: '2026-10', source: STRUCTURE },
    { path: ['.chatHistoryAndMembers'], seen: '2026-10', source: SNIPPET },
  ],
  // The line with the name stands above the messages of its block: a row without words, from which they take the name.
  message: [
    {
      path: ['.ChatMessageBlock > :is(.ChatSpeaker, .msg)'],
      seen: '2026-10',
      source: STRUCTURE,
    },
    { path: ['.ChatMessageBlock > *'], seen: '2026-10', source: STRUCTURE },
    { path: [':has(> .msgText)'], seen: '2026-10', source: STRUCTURE },
  ],
  key: [],
  text: [
    { path: ['.msgText'], seen: '2026-10', source: STRUCTURE },
    {
      path: ["[class*='msgText' i]"],
      seen: '2026-10',
      source: 'public code: newer parts of the page carry the name with a hash behind it',
    },
  ],
  omitted: [
    { path: ["[class*='QuoteMessage']"], seen: '2021-01', source: LOG_WRITER },
    { path: ["[class*='bbcode_Quote']"], seen: '2026-10', source: STRUCTURE },
    { path: ['.speakerTimeStamp, .FriendChatTimeStamp'], seen: '2026-10', source: STRUCTURE },
    {
      path: [
        "[class*='ChatMessageOpenGraph'], [class*='ChatMessageSteamStore'], [class*='ChatMessageTweet']",
      ],
      seen: '2021-01',
      source: LOG_WRITER,
    },
    { path: ['.chatImageContainer'], seen: '2021-01', source: LOG_WRITER },
  ],
  kept: [{ path: ['.spoilerMsg, .spoilerMsg *'], seen: '2021-01', source: LOG_WRITER }],
  // Nothing marks what comes from the other person but the name.
  incoming: [],
  outgoing: [
    { path: ['.isCurrentUser'], seen: '2026-10', source: STRUCTURE },
    {
      path: ['.ChatMessageBlock:has(> .ChatSpeaker.isCurrentUser) > *'],
      seen: '2024-01',
      source: READ_ALOUD,
    },
  ],
  author: [
    { path: ['.speakerName'], seen: '2026-10', source: STRUCTURE },
    { path: ["[class*='SpeakerName']"], seen: '2021-01', source: LOG_WRITER },
  ],
  time: [],
  partner: [
    {
      path: [":is([class*='ChatTab'], [class*='chatTab'])[class*='Active'] [class*='playerName']"],
      seen: '2026-10',
      source: STRUCTURE,
    },
    {
      path: [`${OPEN_WINDOW} .FriendChatTypingNotification`],
      pattern:
        '^(.+?)\\s+(?:is typing|est en train|écrit|está (?:escribiendo|escrevendo|digitando|a escrever)|schreibt|sta scrivendo)',
      seen: '2026-10',
      source: STRUCTURE,
    },
    { path: [`${OPEN_WINDOW} .chatRoomGroupHeaderName`], seen: '2021-01', source: LOG_WRITER },
  ],
  self: [
    {
      path: ['.currentUserContainer', "[class*='playerName']"],
      seen: '2026-10',
      source: STRUCTURE,
    },
  ],
  group: [
    { path: [`${OPEN_WINDOW} .chatRoomGroupHeaderName`], seen: '2021-01', source: LOG_WRITER },
  ],
  // Only friends can write: there is no folder of requests.
  request: [],
  gate: [
    {
      path: ["form input[type='password']"],
      seen: '2026-11',
      source: 'general knowledge: sign-in form',
    },
  ],
};
