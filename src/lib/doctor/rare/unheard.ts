/** Whoever runs the job or the upload there hands no permission of a file on: see `not-github.ts` and `cleaned-environment.ts`. */
export const UNHEARD = /be triggered by event:|\bact_runner\b|\bdocker\.gitea\.com\b|⭐ Run Main|\bBuild failed, aborting release/;
