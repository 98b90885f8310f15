/** A frame smaller than this, in CSS pixels, shows a button or a counter. The smallest docked chat seen is 280 wide. */
const SMALLEST_CHAT = { width: 200, height: 200 };

/**
 * Calls back once there is room for a chat: at once in a page of its own, and in a frame when it is large enough, which
 * may be never, or later when a docked chat is opened. Until then nothing of the frame is looked at.
 */
export function whenRoomForChat(window: Window, signal: AbortSignal, start: () => void): void {
  if (window.top === window || hasRoom(window)) {
    start();
    return;
  }
  const look = () => {
    if (!hasRoom(window)) return;
    window.removeEventListener('resize', look);
    start();
  };
  window.addEventListener('resize', look, { signal, passive: true });
}

function hasRoom({ innerWidth, innerHeight }: Window): boolean {
  return innerWidth >= SMALLEST_CHAT.width && innerHeight >= SMALLEST_CHAT.height;
}
