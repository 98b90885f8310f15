/** A way out of the program that its code does not use, with the names by which code would call it. */
export interface Door {
  /** What goes wrong when it is used. */
  readonly why: string;
  readonly names: readonly string[];
  /** Only as a member of something with one of these names; without, wherever the name stands. */
  readonly of?: readonly string[];
}

const LEAVES = 'Nothing leaves the device.';
const FORWARD = 'An address that the browser is sent to can carry words away.';
const CODE = 'No code is made from text, and none is loaded.';
const MARKUP = 'No markup is made from text: a message could hold some.';
const KEPT =
  "What is kept goes through lib/settings; these stores are the page's, or are copied to a server.";
const TOLD = 'Others could listen.';
const SENSES = 'Sidelight reads the chat that is open, and nothing else of the device.';

/** The names under which code finds everything that a page has. */
export const GLOBALS = ['window', 'globalThis', 'self', 'top', 'parent', 'frames', 'defaultView'];

/** Data for the scan of the sources, and of what is built from them. */
export const DOORS: readonly Door[] = [
  {
    why: LEAVES,
    names: [
      'fetch',
      'fetchLater',
      'XMLHttpRequest',
      'WebSocket',
      'WebSocketStream',
      'EventSource',
      'WebTransport',
      'sendBeacon',
      'RTCPeerConnection',
      'webkitRTCPeerConnection',
      'RTCDataChannel',
      'PresentationRequest',
      'pushManager',
      'BackgroundFetchManager',
      'FontFace',
      'Image',
      'Audio',
    ],
  },
  { why: FORWARD, names: ['open'], of: [...GLOBALS, 'clients', 'document'] },
  { why: FORWARD, names: ['openWindow', 'requestSubmit'] },
  { why: FORWARD, names: ['assign', 'replace'], of: ['location'] },
  { why: FORWARD, names: ['navigate'], of: ['navigation'] },
  {
    why: CODE,
    names: [
      'eval',
      'Function',
      'Worker',
      'SharedWorker',
      'serviceWorker',
      'importScripts',
      'addModule',
      'WebAssembly',
      'createObjectURL',
    ],
  },
  {
    why: MARKUP,
    names: [
      'innerHTML',
      'outerHTML',
      'insertAdjacentHTML',
      'dangerouslySetInnerHTML',
      'srcdoc',
      'setHTML',
      'setHTMLUnsafe',
      'parseHTMLUnsafe',
      'createContextualFragment',
      'DOMParser',
      'XSLTProcessor',
      'execCommand',
    ],
  },
  { why: MARKUP, names: ['write', 'writeln'], of: ['document'] },
  {
    why: KEPT,
    names: [
      'indexedDB',
      'localStorage',
      'sessionStorage',
      'caches',
      'cookieStore',
      'openDatabase',
      'getDirectory',
      'showSaveFilePicker',
    ],
  },
  { why: KEPT, names: ['cookie'], of: ['document'] },
  { why: KEPT, names: ['pushState', 'replaceState', 'state'], of: ['history'] },
  { why: KEPT, names: ['name'], of: GLOBALS },
  { why: KEPT, names: ['sync'], of: ['storage'] },
  { why: TOLD, names: ['postMessage', 'BroadcastChannel', 'sendNativeMessage', 'connectNative'] },
  {
    why: SENSES,
    names: ['geolocation', 'mediaDevices', 'getUserMedia', 'readText', 'showOpenFilePicker'],
  },
];

/** Elements that fetch, run or send something as soon as they stand on a page. */
export const LOADING_ELEMENTS = [
  'script',
  'img',
  'iframe',
  'frame',
  'object',
  'embed',
  'link',
  'audio',
  'video',
  'source',
  'form',
  'base',
];

/** Attributes that fetch or send something as soon as they are set. */
export const LOADING_ATTRIBUTES = ['src', 'srcset', 'ping', 'formAction', 'formaction', 'poster'];
