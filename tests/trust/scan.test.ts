import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DOORS } from './doors.ts';
import { OWN_EXCEPTIONS } from './exceptions.ts';
import { doorsIn } from './scan.ts';

function doors(code: string, file = 'planted.tsx'): string[] {
  return [...new Set(doorsIn(file, code).map(({ door }) => door))];
}

describe('the scan sees', () => {
  it.each([
    ['a call', 'await fetch(address)', 'fetch'],
    ['a method', 'navigator.sendBeacon(address, words)', 'sendBeacon'],
    ['a name in quotes', "window['XMLHttpRequest']", 'XMLHttpRequest'],
    ['a name in a template', 'self[`WebSocket`]', 'WebSocket'],
    ['a name taken out', 'const { indexedDB: store } = window', 'indexedDB'],
    ['a new object', 'new Image().alt', 'Image'],
    ['a name made at run time', 'globalThis[name](address)', 'globalThis[…]'],
    ['the page’s cookie', 'document.cookie = words', 'document.cookie'],
    ['the page’s cookie, taken out', 'const { cookie } = document', 'document.cookie'],
    ['a cookie of another document', 'frame.document.cookie', 'document.cookie'],
    ['storage that is copied to a server', 'browser.storage.sync.set({ words })', 'storage.sync'],
    ['a window', 'window.open(address)', 'window.open'],
    ['a window, by its bare name', 'open(address)', 'open()'],
    ['another address', 'location.href = address', 'location ='],
    ['another address, by the bare name', 'location = address', 'location ='],
    ['another address, by a call', 'document.location.assign(address)', 'location.assign'],
    ['markup', 'element.innerHTML = words', 'innerHTML'],
    [
      'markup in a component',
      'const a = <p dangerouslySetInnerHTML={words} />',
      'dangerouslySetInnerHTML',
    ],
    ['markup in a frame', 'frame.srcdoc = words', 'srcdoc'],
    ['markup while a page loads', 'document.write(words)', 'document.write'],
    ['code from text', 'eval(words)', 'eval'],
    ['a function from text', 'new Function(words)', 'Function'],
    ['a timer with text', "setTimeout('go()', 1)", 'setTimeout(text)'],
    ['a timer with text put together', 'setInterval(words + "()", 1)', 'setInterval(text)'],
    ['code that is loaded', "await import('./more.js')", 'import()'],
    ['a picture’s address', 'picture.src = address', 'src ='],
    ['a picture’s address, set by name', "picture.setAttribute('src', address)", 'src ='],
    ['a ping', 'const a = <a ping={address} />', 'ping ='],
    ['an element that loads', "document.createElement('script')", '<script>'],
    ['an element that loads, in a component', 'const a = <iframe />', '<iframe>'],
    ['a word to the page', "window.postMessage(words, '*')", 'postMessage'],
  ])('%s', (_what, code, door) => {
    expect(doors(code)).toContain(door);
  });

  it('the same in a file as it is built', () => {
    expect(doors('(()=>{let e=t;e.innerHTML=n,r(`iframe`,{})})()', 'built.js')).toEqual([
      'innerHTML',
      '<iframe>',
    ]);
  });
});

it('every door of the list is seen', () => {
  for (const { names, of } of DOORS) {
    for (const name of names) {
      const owners = of ?? ['anything'];
      for (const owner of owners) expect(doors(`${owner}.${name}(1)`), name).not.toEqual([]);
    }
  }
});

describe('the scan is not misled by', () => {
  it.each([
    ['words in a phrase', "const phrases = 'can you fetch|eval me|cookie'.split('|')"],
    ['a comment', '// never fetch(), never innerHTML'],
    ['a function of its own', 'function open(chat: string) {}\nopen("a")'],
    ['a question about an element', "page.querySelector('img')"],
    ['setting a timer', 'setTimeout(() => go(), 1)'],
    ['someone’s name', 'const name = person.name; const written = write(name)'],
  ])('%s', (_what, code) => {
    expect(doors(code)).toEqual([]);
  });
});

it('no exception is made for a file that is gone', () => {
  const gone = OWN_EXCEPTIONS.filter(({ file }) => !existsSync(file));
  expect(gone).toEqual([]);
});

it('a file that cannot be parsed is an error, not an empty find', () => {
  expect(() => doorsIn('broken.ts', 'const = ;')).toThrow('broken.ts');
});
