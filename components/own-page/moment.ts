import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../lib/help/country.ts';

/** Whether a time is still to come, in milliseconds since 1970; what shows it is drawn anew when it is there. */
export function useToCome(time: number | null): boolean {
  const [, draw] = useState(0);
  const left = time === null ? 0 : time - Date.now();
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => draw((count) => count + 1), left);
    return () => clearTimeout(timer);
  }, [time]);
  return left > 0;
}

/** A time within the next 24 hours as people write it in that language, such as `3:30 PM`. */
export function timeInWords(time: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(time);
}
