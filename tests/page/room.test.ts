import { describe, expect, it, vi } from 'vitest';
import { whenRoomForChat } from '../../lib/page/room.ts';

/** As much of a window as is looked at. */
class Opening extends EventTarget {
  readonly top: unknown;
  innerWidth = 0;
  innerHeight = 0;

  constructor(framed: boolean) {
    super();
    this.top = framed ? null : this;
  }

  resize(width: number, height: number): void {
    [this.innerWidth, this.innerHeight] = [width, height];
    this.dispatchEvent(new Event('resize'));
  }
}

function wait(opening: Opening, signal = new AbortController().signal) {
  const start = vi.fn();
  whenRoomForChat(opening as unknown as Window, signal, start);
  return start;
}

describe('whenRoomForChat', () => {
  it('starts at once in a page of its own, even where it is not shown yet', () => {
    expect(wait(new Opening(false))).toHaveBeenCalledOnce();
  });

  it('waits in a frame until a chat fits in, and starts once', () => {
    const frame = new Opening(true);
    const start = wait(frame);
    frame.resize(450, 80);
    frame.resize(80, 600);
    expect(start).not.toHaveBeenCalled();
    frame.resize(328, 455);
    frame.resize(600, 600);
    expect(start).toHaveBeenCalledOnce();
  });

  it('starts at once in a frame that is large enough', () => {
    const frame = new Opening(true);
    frame.resize(900, 600);
    expect(wait(frame)).toHaveBeenCalledOnce();
  });

  it('waits no longer than its signal', () => {
    const frame = new Opening(true);
    const lifetime = new AbortController();
    const start = wait(frame, lifetime.signal);
    lifetime.abort();
    frame.resize(900, 600);
    expect(start).not.toHaveBeenCalled();
  });
});
