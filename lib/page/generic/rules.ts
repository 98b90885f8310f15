import { rulesOf, type TextRules } from '../omitted.ts';
import type { Site } from '../site.ts';

/** Quotes, reactions, faces with initials and the row's own controls, as chat pages name them. */
const FOREIGN_CLASS =
  /quote|reply-context|reply-preview|replied|reply-to|reaction|-actions|(?:^|\s)avatar(?:$|\s)|__avatar$/iu;

/** `has-reactions`, `with-quote`: the message itself. */
const OWN_CLASS = /has|with/iu;

const FACE_CLASS = /(?:^|\s)avatar(?:$|\s)|__avatar$/iu;

/** What of any page's rows is left out of the words, and what is not. */
const ROW_RULES: TextRules = {
  omit: "[aria-label*='quoted' i], cite, converse-reply-context, converse-message-actions",
  omitClasses: isForeign,
  // A name is often a control that opens a profile.
  keep: "[class*='username' i], [class*='user-popover' i], [class*='author' i], [class*='sender' i], [class*='nickname' i]",
};

/** Class lists remembered, more than any page but one has that gives each element a class of its own. */
const CLASSES_REMEMBERED = 5_000;

const foreign = new Map<string, boolean>();

function isForeign(classes: string): boolean {
  const known = foreign.get(classes);
  if (known !== undefined) return known;
  const is = FOREIGN_CLASS.test(classes) && (FACE_CLASS.test(classes) || !OWN_CLASS.test(classes));
  if (foreign.size >= CLASSES_REMEMBERED) foreign.clear();
  foreign.set(classes, is);
  return is;
}

/** The same with what is known of a site's rows. */
export function rulesFor(site: Site | null): TextRules {
  if (site === null) return ROW_RULES;
  const own = rulesOf(site);
  const both = (a: string | undefined, b: string | undefined) => [a, b].filter(Boolean).join(', ');
  return {
    ...ROW_RULES,
    omit: both(ROW_RULES.omit, own.omit),
    keep: both(ROW_RULES.keep, own.keep),
  };
}
