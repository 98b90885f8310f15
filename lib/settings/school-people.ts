import * as v from 'valibot';
import { ExitPage } from './exit-page.ts';
import { LONGEST_PHONE, PHONE } from './trusted.ts';

/** The longest words of a school that are kept, in characters: two lines of the panel. */
export const LONGEST_TEXT = 100;

/** The longest e-mail address there is, in characters (RFC 5321, 4.5.3.1, as erratum 1690 counts it). */
const LONGEST_EMAIL = 254;

/** Characters that make text run backwards or end its line: words of a school could pose as Sidelight's own. */
const DISGUISING = /[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu;

/** Words to be shown as they are. Markup in them is text like any other. */
export const Words = v.pipe(
  v.string(),
  v.maxLength(LONGEST_TEXT),
  v.transform((text) => text.replace(DISGUISING, ' ').trim()),
  v.minLength(1),
);

const Phone = v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_PHONE), v.regex(PHONE));
const Email = v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_EMAIL), v.email());
const Address = ExitPage;

/** Someone at school to talk to. */
export const Contact = v.object({
  name: Words,
  role: v.optional(Words),
  phone: v.optional(Phone),
  email: v.optional(Email),
  hours: v.optional(Words),
  url: v.optional(Address),
});
export type Contact = v.InferOutput<typeof Contact>;

/** A line that the school adds to those of the country. */
export const Helpline = v.pipe(
  v.object({
    name: Words,
    phone: v.optional(Phone),
    hours: v.optional(Words),
    url: v.optional(Address),
  }),
  // One that nobody can reach helps nobody.
  v.check(({ phone, url }) => phone !== undefined || url !== undefined),
);
export type Helpline = v.InferOutput<typeof Helpline>;
