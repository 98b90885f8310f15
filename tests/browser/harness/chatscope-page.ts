import {
  Avatar,
  ChatContainer,
  Conversation,
  ConversationHeader,
  ConversationList,
  MainContainer,
  Message,
  MessageInput,
  MessageList,
  MessageSeparator,
  Sidebar,
  TypingIndicator,
} from '@chatscope/chat-ui-kit-react';
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** What is said in the chat, in its order; a notice between messages has no sender. */
export interface Line {
  readonly sender: string | null;
  readonly text: string;
  /** The address of a picture that is sent in place of words. */
  readonly picture?: string;
}

/** A chat page as an app made with this kit shows it. `others` are the people Mia writes with. */
export function start(others: readonly string[], lines: readonly Line[]): void {
  const root = document.createElement('div');
  root.style.height = '100vh';
  document.body.append(root);
  createRoot(root).render(h(App, { others, lines }));
}

/** Says something in the chat that was started. */
export let say: (line: Line) => void = () => {};

function App({ others, lines }: { others: readonly string[]; lines: readonly Line[] }) {
  const [said, setSaid] = useState(lines);
  say = (line) => setSaid((before: readonly Line[]) => [...before, line]);
  return h(
    MainContainer,
    { responsive: true },
    h(
      Sidebar,
      { position: 'left' },
      h(
        ConversationList,
        null,
        ...[...others, 'Leo'].map((name) =>
          h(Conversation, { key: name, name, lastSenderName: name, info: 'see you tomorrow' }),
        ),
      ),
    ),
    h(
      ChatContainer,
      null,
      h(
        ConversationHeader,
        null,
        h(ConversationHeader.Content, { userName: others.join(', '), info: 'online' }),
      ),
      h(
        MessageList,
        { typingIndicator: h(TypingIndicator, { content: `${others[0]} is typing` }) },
        ...said.map((line: Line, index: number) =>
          row(line, said[index - 1], others.length > 1, index),
        ),
      ),
      h(MessageInput, { placeholder: 'Type message here', attachButton: true }),
    ),
  );
}

function row(line: Line, before: Line | undefined, group: boolean, index: number) {
  if (line.sender === null) return h(MessageSeparator, { key: index, content: line.text });
  const own = line.sender === 'Mia';
  const model = {
    sender: line.sender,
    direction: own ? 'outgoing' : 'incoming',
    position: line.sender === before?.sender ? 'last' : 'single',
    sentTime: `15:${10 + index}`,
    ...(line.picture
      ? { type: 'image', payload: { src: line.picture, width: 120 } }
      : { message: line.text }),
  };
  const face = own ? null : h(Avatar, { name: line.sender });
  const head = group && !own ? h(Message.Header, { sender: line.sender }) : null;
  const foot = h(Message.Footer, { sentTime: `15:${10 + index}` });
  return h(Message, { key: index, model }, face, head, foot);
}
