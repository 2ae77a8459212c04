import type { PaneState } from "./state";

/** Holds the one state and tells who listens when it was replaced. */
export interface Store {
  get(): PaneState;
  set(change: Partial<PaneState>): void;
  subscribe(listener: () => void): () => void;
}

/** A store that begins with the given state. */
export function createStore(initial: PaneState): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
