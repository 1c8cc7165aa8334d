// Astro without its telemetry, which wants to write into the home folder before anything else: there are machines on which that cannot be written.
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
await import('../node_modules/astro/bin/astro.mjs');
