/** What is being computed, by who asked and the name they gave it. */
export interface Underway {
  /** Begins; what is answered is told the share that is done, and ends it. */
  begin(account: string, name: string): { tell(share: number): void; end(): void };
  /** The share that is done; undefined where this account has nothing of that name underway. */
  shareOf(account: string, name: string): number | undefined;
}

/** Holds it in memory: it ends with the process, as the requests do. */
export function createUnderway(): Underway {
  const shares = new Map<string, { share: number }>();
  const keyOf = (account: string, name: string) => JSON.stringify([account, name]);
  return {
    begin(account, name) {
      const key = keyOf(account, name);
      const own = { share: 0 };
      shares.set(key, own);
      return {
        tell: (share) => void (own.share = share),
        end() {
          // Another request may have taken the name.
          if (shares.get(key) === own) shares.delete(key);
        },
      };
    },
    shareOf: (account, name) => shares.get(keyOf(account, name))?.share,
  };
}
