/**
 * Letters of other alphabets that look like a Latin letter, grouped under that letter.
 * Source: Unicode security data, confusables.txt (version 10.0.0): its Latin, Greek, Cyrillic,
 * Armenian and Cherokee letters whose skeleton is one letter from a to z and which NFKD leaves alone.
 * Ligatures and letters of our six languages that decompose to nothing stand at the end.
 */
export const CONFUSABLES: Readonly<Record<string, string>> = {
  a: 'ɑΑαАаᎪ',
  b: 'ƀƂƃƄɓΒБВЬѢѣҌҍᏏᏴꞴ',
  c: 'ȼСсҪҫᏟᴄꮯ',
  d: 'ÐĐđƉƌɖɗԁᎠᏧ',
  e: 'ɆɇΕЕеҽҿᎬꬲ',
  f: 'ƑƒϜքᵮẝꞘꞙꬵ',
  g: 'ƍǤǥɠɡԌցᏀᏳᶃ',
  h: 'ĦħɦΗНћҢһӇӉհᎻᏂᏲⱧꚕ',
  i: 'ıɨɩɪιіӏᎥᵻᵼꙇꭵ',
  j: 'ɈɉͿϳЈјᎫꞲ',
  k: 'ƙΚКҚҞᏦⱩꝀ',
  l: 'ŁłƖƗƚǀɫɭΙІӀᏞ',
  m: 'ΜϺМӍᎷ',
  n: 'ƝƞɳΝηոռᵰ',
  o: 'ØøƟɵΘΟθοσОоѲѳӨөՕօᎾᏫᴏᴑꝊꝋꬽꬾꭴꮎꮻ',
  p: 'ƥΡρРрᏢᵽ',
  q: 'ʠԛգզ',
  r: 'ƦɍɼɽгғᎡᏒᴦᵲꭇꭈꮁ',
  s: 'ƽʂЅѕՏᏕᏚᵴꜱꮪ',
  t: 'ŦŧƭƮȾΤТҬᎢᵵ',
  u: 'ɄʋυՍսᏌᴜᵾꞟꭎꭒꮜ',
  v: 'νѴѵᏙᴠꮩ',
  w: 'ɯѡѽԜԝաᎳᏔᴡꝡꮃ',
  x: 'ΧХхҲꞳ',
  y: 'ƴɎɏɣʏΥγУуҮүҰұᎩᎽᶌỿꭚ',
  z: 'ƵƶȤȥʐΖᏃᴢᵶꮓ',
  ae: 'æÆ',
  oe: 'œŒ',
  ss: 'ßẞ',
};
