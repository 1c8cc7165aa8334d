// `node build-variant.ts <times> <images | no-images> <folder>`: builds the site with a catalogue so many times as large. The site knows nothing of it.
import { fileURLToPath } from 'node:url';
import { build } from 'astro';

type Plugin = NonNullable<NonNullable<NonNullable<Parameters<typeof build>[0]['vite']>['plugins']>[number]>;

const multiplied = fileURLToPath(new URL('multiplied.ts', import.meta.url));

const largerCatalogue = (times: number): Plugin => ({
  name: 'larger-catalogue',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/errors\/index\.ts$/ },
    handler: (code) => `import { multiplied } from ${JSON.stringify(multiplied)};\n${code.replace('export const errors', 'const once')}\nexport const errors = multiplied(once, ${times});\n`,
  },
});

// A build that lacks a picture fails, so all are there, and none is drawn.
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const noImages: Plugin = {
  name: 'no-images',
  enforce: 'pre',
  load: { filter: { id: /\/site\/pictures\/studio\.ts$/ }, handler: () => `export const order = () => {};\nexport const drawn = async () => Buffer.from('${PIXEL}', 'base64');\n` },
};

const [times = '1', images, outDir = '.cache/bench'] = process.argv.slice(2);
await build({ outDir, logLevel: 'error', vite: { plugins: [largerCatalogue(Number(times)), ...(images === 'images' ? [] : [noImages])] } });
