import { useEffect } from 'preact/hooks';
import type { Language } from '../../lib/help/country.ts';

/** Gives the page its title, and says in which language it is. */
export function useTitle(title: string, language: Language): void {
  useEffect(() => {
    document.title = title;
    document.documentElement.lang = language;
  }, [title, language]);
}
