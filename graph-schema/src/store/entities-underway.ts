/** What one transaction makes, among what others of this process make at the same time. */
export interface MakingTurn {
  /**
   * Of entities that are not there: those that nobody is making yet, which from now on this transaction makes. The rest is
   * being made by transactions that took it earlier. What an earlier attempt took is given up first.
   */
  take(ids: Iterable<string>): ReadonlySet<string>;
  /** The transaction has ended, whichever way. */
  end(): void;
}

/**
 * Entities that transactions of this process are making. Whoever needs one of them, too, does everything else first and comes
 * to it last: by then it is there or soon will be. Without this it would stand still in the middle of its work, meet the
 * constraint, and go again from the start. Only the order of work rests on it: other processes are not in it.
 */
export interface EntitiesUnderway {
  begin(): MakingTurn;
}

/**
 * Keeps what is underway. A turn waits only for turns that took before it, so they never wait for one another in a circle.
 * O(1) an entity.
 */
export function createEntitiesUnderway(): EntitiesUnderway {
  const underway = new Set<string>();
  return {
    begin() {
      let taken: ReadonlySet<string> = new Set();
      const giveUp = () => {
        for (const id of taken) underway.delete(id);
        taken = new Set();
      };
      return {
        take(ids) {
          giveUp();
          taken = new Set([...ids].filter((id) => !underway.has(id)));
          for (const id of taken) underway.add(id);
          return taken;
        },
        end: giveUp,
      };
    },
  };
}
