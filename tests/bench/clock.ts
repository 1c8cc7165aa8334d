/** Milliseconds this thread has worked: what other programs do meanwhile does not count. */
const worked = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds of one run, from as many as it takes for the clock, whose steps are some milliseconds, to tell. */
export function time(run: () => unknown, enough = 60): number {
  run();
  const start = worked();
  let runs = 0;
  while (worked() - start < enough) {
    run();
    runs++;
  }
  return (worked() - start) / runs;
}
