// Astro as this site needs it.
import { globSync, readFileSync } from 'node:fs';

// Its telemetry wants to write into the home folder before anything else: there are machines on which that cannot be written.
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';

// Whoever imports JSON that is none is told the line, and not the file.
const broken = globSync('src/**/*.json').flatMap((file) => {
  try {
    JSON.parse(readFileSync(file, 'utf8'));
    return [];
  } catch (problem) {
    return [`${file}: ${problem.message}`];
  }
});
if (broken.length > 0) {
  console.error(broken.join('\n'));
  process.exit(1);
}

await import('../node_modules/astro/bin/astro.mjs');
