import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/cues/languages.ts';
import { TAXONOMY } from '../../lib/cues/taxonomy.ts';
import { cuesIn, findingsIn } from './find.ts';

describe.each(LANGUAGES)('phrasings in $code', ({ code, cues, aliases }) => {
  it('has every cue of the taxonomy once', () => {
    expect(cues.map(({ cue }) => cue).sort()).toEqual(TAXONOMY.map(({ id }) => id).sort());
  });

  it('spells each alias as one word', () => {
    for (const [word, others] of Object.entries(aliases))
      expect(`${word}|${others}`).toMatch(/^\S+$/);
  });

  describe.each(cues)('$cue', ({ cue, fires, lookalikes }) => {
    it.each(fires)('fires in: %s', (text) => {
      expect(cuesIn(text, code)).toContain(cue);
    });

    it.each(lookalikes)('does not fire in: %s', (text) => {
      // A weak finding counts only beside other cues, and English runs beside every language.
      const found = findingsIn(text, code).filter((finding) => finding.cue === cue);
      expect(found.filter(({ strength }) => strength !== 'weak')).toEqual([]);
    });
  });
});
