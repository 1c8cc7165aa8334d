import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Card } from './card.ts';
import type { Delivery, Order } from './worker.ts';

/** What was ordered and nobody has taken yet. */
const orders = new Map<string, PromiseWithResolvers<Uint8Array<ArrayBuffer>>>();
let thread: Worker | undefined;
let undelivered = 0;

function start(): Worker {
  // A built page lies elsewhere than its source.
  const worker = new Worker(join(process.cwd(), 'src/site/pictures/worker.ts'));
  worker.on('message', (delivery: Delivery) => {
    undelivered -= 1;
    if (undelivered === 0) worker.unref();
    const found = orders.get(delivery.id);
    if ('image' in delivery) found?.resolve(delivery.image);
    else found?.reject(new Error(delivery.problem));
  });
  worker.on('error', (problem) => {
    for (const found of orders.values()) found.reject(problem);
  });
  return worker;
}

/**
 * Has a social image drawn by another thread, while this one builds pages.
 *
 * @param id of the page
 * @param card what the image says
 */
export function order(id: string, card: Card): void {
  if (orders.has(id)) return;
  const made = Promise.withResolvers<Uint8Array<ArrayBuffer>>();
  // Who takes it learns of what went wrong.
  made.promise.catch(() => {});
  orders.set(id, made);
  thread ??= start();
  thread.ref();
  undelivered += 1;
  thread.postMessage({ id, card } satisfies Order);
}

/**
 * Takes a social image, which is ordered now if it was not before.
 *
 * @returns the image as a PNG
 */
export async function drawn(id: string, card: Card): Promise<Uint8Array<ArrayBuffer>> {
  order(id, card);
  try {
    return await orders.get(id)!.promise;
  } finally {
    orders.delete(id);
  }
}
