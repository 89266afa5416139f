/** One turn at a time per conversation: a bot that answers two messages at once mixes up its own memory. */
export type TurnQueue = {
  run<Result>(conversationId: string, turn: () => Promise<Result>): Promise<Result>;
  /** Resolves when nothing runs or waits. */
  drain(): Promise<void>;
};

export function createTurnQueue(): TurnQueue {
  const tails = new Map<string, Promise<unknown>>();
  return {
    run: (conversationId, turn) => {
      const result = (tails.get(conversationId) ?? Promise.resolve()).then(turn);
      const tail = result
        .catch(() => undefined)
        .then(() => {
          if (tails.get(conversationId) === tail) tails.delete(conversationId);
        });
      tails.set(conversationId, tail);
      return result;
    },
    drain: async () => {
      while (tails.size > 0) await Promise.all(tails.values());
    },
  };
}
