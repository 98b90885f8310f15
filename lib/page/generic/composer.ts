import { isShown } from '../tree.ts';

/** Where a message is written. */
export interface Composer {
  readonly element: Element;
  /** Its label speaks of a message or a chat. */
  readonly worded: boolean;
}

/** More fields than this on one page is a form or a sheet; the first ones are enough. */
const COMPOSERS_TRIED = 8;

/** Fields to write words in. */
export const EDITABLE =
  "textarea, [contenteditable='true'], [contenteditable=''], [contenteditable='plaintext-only'], [role='textbox'], " +
  "input[type='text'], input:not([type])";

const MESSAGE_WORDS =
  /\b(?:message|msg|chat|dm|whisper|say something|write to|escrib\w+|mensaje|mensagem|mensagens|escrev\w+|nachricht|schreib\w*|messaggi\w*|scriv\w*|écri\w+|discuter)\b|^aa$/iu;

/** Fields that stand under lists of lines and are no chat. They are turned down whatever else speaks for them. */
const OTHER_WORDS =
  /search|find|filter|terminal|command line|console|letter|signature|\bbio\b|about me|comment|tweet|reply|review|note|task|to-?do|needs? to be done|subject|title|e-?mail|message body|what(?:['’]?s| is) (?:on your mind|happening|new)|recherch|cherch|publi|répon|sujet|tâche|busc|comentar|\btarea|asunto|suche|kommentar|antwort|aufgabe|betreff|cerca|commento|rispond|oggetto|pesquis|procur|coment|tarefa|assunto/iu;

/** The same where people read it. In a field's own name it tells nothing: messages are posted too. */
const SHOWN_OTHER_WORDS = /\bpost\b/iu;

/** The same run together, as only scripts and styles call a field: `chatInput`, `chatmsg`. */
const MESSAGE_NAME = /chat|message|msg/iu;

/** What people see or hear of a field, and what only the page's script or its styles know it by. */
const SHOWN_NAMES = ['aria-label', 'placeholder', 'aria-placeholder', 'data-placeholder', 'title'];
const NAMES = [...SHOWN_NAMES, 'name', 'id'];
const STYLE_NAMES = ['name', 'id', 'class'];

/** The fields on the page in which a chat message may be written, those in its open shadow roots included. */
export function findComposers(document: Document, roots: readonly ShadowRoot[]): Composer[] {
  const fields = [document, ...roots].flatMap((root) => [...root.querySelectorAll(EDITABLE)]);
  return fields.flatMap((element) => asComposer(element)).slice(0, COMPOSERS_TRIED);
}

function asComposer(element: Element): Composer[] {
  if (element.parentElement?.closest("[contenteditable='true']")) return [];
  if (
    element.matches(
      "[readonly], [disabled], [role='searchbox'], [type='search'], [role='combobox']",
    )
  )
    return [];
  const label = labelOf(element, NAMES);
  const isOther = OTHER_WORDS.test(label) || SHOWN_OTHER_WORDS.test(labelOf(element, SHOWN_NAMES));
  if (isOther || !isShown(element)) return [];
  const worded = MESSAGE_WORDS.test(label) || isCalledMessage(element);
  // A plain input is anything at all unless it says that it is for messages.
  if (element.localName === 'input' && !worded) return [];
  return [{ element, worded }];
}

function isCalledMessage(element: Element): boolean {
  const called = STYLE_NAMES.map((name) => element.getAttribute(name) ?? '').join(' ');
  return MESSAGE_NAME.test(called) && !OTHER_WORDS.test(called.replace(/[-_]+/gu, ' '));
}

function labelOf(element: Element, names: readonly string[]): string {
  const own = names.map((name) => element.getAttribute(name) ?? '').join(' ');
  const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  const near = element.closest('form')?.getAttribute('aria-label') ?? '';
  return [own, near, ...labels.map((label) => label.textContent ?? '')]
    .join(' ')
    .replace(/[-_]+/gu, ' ')
    .trim();
}
