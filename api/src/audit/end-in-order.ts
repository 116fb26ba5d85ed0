/** Ends a process on SIGTERM or SIGINT once it has stopped in order, at the latest after the limit. */
export function endInOrder(stop: () => Promise<void>, limitMs: number): void {
  let isStopping = false;
  const end = () => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(0), limitMs).unref();
    void stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
}
