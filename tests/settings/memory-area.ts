import type { Area } from '../../lib/settings/area.ts';

/** A storage area in memory, which can be made to fail as browsers' areas do. */
export interface MemoryArea {
  readonly area: Area;
  readonly items: Record<string, unknown>;
  /** `full` takes nothing more; `gone` does not even answer. */
  state: 'well' | 'full' | 'gone';
}

export function memoryArea(items: Record<string, unknown> = {}): MemoryArea {
  const memory: MemoryArea = {
    items,
    state: 'well',
    area: {
      async get(key) {
        if (memory.state === 'gone') throw new Error('no storage');
        if (key === null) return structuredClone(items);
        return Object.hasOwn(items, key) ? { [key]: structuredClone(items[key]) } : {};
      },
      // Browsers refuse some values before they give a promise.
      set(more) {
        if (memory.state !== 'well') throw new Error('QUOTA_BYTES quota exceeded');
        Object.assign(items, structuredClone(more));
        return Promise.resolve();
      },
      async remove(key) {
        if (memory.state !== 'well') throw new Error('no storage');
        delete items[key];
      },
    },
  };
  return memory;
}
