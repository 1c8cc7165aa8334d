/** Work in steps, between which something else may be done: a page that is typed on must not stand still. */
export type Steps<T> = Generator<void, T>;

/** Does all of it at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
