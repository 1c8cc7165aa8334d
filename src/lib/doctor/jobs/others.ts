import type { Answer } from '../answer.ts';
import type { Diagnosis, Upload } from '../diagnose.ts';

/** Whether all that is told of an upload is told by an answer. */
const isTold = ({ index, files }: Upload, { case: own, files: told }: Answer): boolean =>
  index === own.index && files.length > 0 && files.every(([file, state]) => told.some(([name, each]) => name === file && each === state));

/** The uploads of a log besides the one that is answered. */
export const othersThan = (answer: Answer | undefined, { uploads = [] }: Diagnosis): readonly Upload[] => uploads.filter((upload) => !answer || !isTold(upload, answer));

/** Whether what is answered is of an index to which none of the others went: then it says which. */
export const isApart = ({ case: { index } }: Answer, others: readonly Upload[]): boolean => others.length > 0 && others.every((other) => other.index !== index);
