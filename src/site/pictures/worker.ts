// A thread that draws social images, one after the other, while pages are built.
import { parentPort } from 'node:worker_threads';
import { draw, type Card } from './card.ts';
import { encode } from './png.ts';

/** An image that is wanted. */
export interface Order {
  id: string;
  card: Card;
}

/** An image as a PNG, or why there is none. */
export type Delivery = { id: string; image: Uint8Array<ArrayBuffer> } | { id: string; problem: string };

const deliver = (delivery: Delivery): void => parentPort?.postMessage(delivery);

let last = Promise.resolve();

// One at a time: a canvas is large, and the letters that one image needs are there for the next.
parentPort?.on('message', ({ id, card }: Order) => {
  last = last.then(async () => {
    try {
      deliver({ id, image: new Uint8Array(encode(await draw(card))) });
    } catch (problem) {
      deliver({ id, problem: problem instanceof Error ? problem.message : String(problem) });
    }
  });
});
