import { publishAction } from '../tools/action.ts';
import type { Program } from '../tools/program.ts';
import type { Auth, Step, Tool, Value } from '../tools/types.ts';
import { publishCalls } from './calls.ts';
import type { Job, Workflow } from './workflow.ts';

/** Programs whose steps the rules understand. */
const TOOLS: readonly Tool[] = [publishAction];

/** A step that publishes, the program that it runs, and the job it is in. */
export interface PublishStep {
  tool: Tool;
  job: Job;
  step: Step;
  ref: string;
  auth: Auth;
  password?: Value;
}

/** All steps of a workflow that publish with a program that the rules understand, in the order of the file. */
export const publishSteps = ({ jobs }: Workflow): PublishStep[] =>
  jobs.flatMap((job) =>
    job.steps.flatMap((step) => {
      const tool = TOOLS.find(({ recognises }) => recognises(step));
      if (!tool) return [];
      const password = step.inputs.get('password');
      return [{ tool, job, step, ref: step.ref ?? '', auth: tool.signIn(step), ...(password && { password }) }];
    }),
  );

/** The steps that upload by a command of their own, each with the first one. */
export function uploadCommands(workflow: Workflow): { job: Job; step: Step; command: Program['name'] }[] {
  const calls = publishCalls(workflow);
  return calls.filter(({ step }, at) => calls.findIndex((other) => other.step === step) === at).map(({ job, step, program }) => ({ job, step, command: program.name }));
}
