// In a file of its own because the `<Code>` component reads it a second time.
export { codeOptions as default } from './src/site/code/options.ts';
