// The one page in the tests that is made with React says itself what it passes on.
declare module 'react';
declare module 'react-dom/client';
declare module '@chatscope/chat-ui-kit-react';
