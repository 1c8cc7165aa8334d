/** What Expressive Code puts into the first block of a page: its styles and its script. */
const ASSETS = /(?<=^<div class="expressive-code">)(?:<link [^>]*>|<script [^>]*><\/script>)+/;
const START = '<div class="expressive-code">';

const blocks = new Map<string, string>();
const begun = new WeakSet<Request>();
let assets: string | undefined;

/**
 * Colours a block of code, or takes it as it was coloured for another page: the same few workflows are on hundreds of pages, and colouring them took
 * longer than all else on those pages.
 *
 * @param key what the block is made of, or undefined for one that is on no other page
 * @param request of the page
 * @param render has Expressive Code make the block
 * @returns the block as HTML
 */
export async function codeBlock(key: string | undefined, request: Request, render: () => Promise<string>): Promise<string> {
  const isFirst = !begun.has(request);
  begun.add(request);
  let block = key === undefined || (isFirst && assets === undefined) ? undefined : blocks.get(key);
  if (block === undefined) {
    // Expressive Code counts only what it made itself.
    const made = await render();
    assets ??= ASSETS.exec(made)?.[0];
    block = made.replace(ASSETS, '');
    if (key !== undefined) blocks.set(key, block);
  }
  return isFirst ? block.replace(START, () => `${START}${assets ?? ''}`) : block;
}
