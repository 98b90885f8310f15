import { useRef } from 'preact/hooks';

/** Gives a function that saves a text as a file on the person's computer. */
export function useSavedFile(): (text: string, name: string) => void {
  const address = useRef<string | null>(null);
  return (text, name) => {
    // The one before: a browser may still be at it when its link has just been pressed.
    if (address.current !== null) URL.revokeObjectURL(address.current);
    address.current = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address.current;
    link.download = name;
    link.click();
  };
}
