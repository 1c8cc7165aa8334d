import type { Workflow } from '../../workflow/workflow.ts';

/** Steps and lines of a script that make no files to publish. */
const MAKES_NONE = /^(?:actions\/(?:checkout|setup-python)|astral-sh\/setup-uv|step-security\/harden-runner|pypa\/gh-action-pypi-publish)$/i;
const MAKES_NONE_LINE = /^(?:(?:python[\d.]* -m )?pip3? (?:install|list|freeze)\b|echo\b|ls\b|python[\d.]* (?:-V|--version)|#|$)/;

/** Whether a whole file has no step that could build or bring files: not even a script that is called. */
export const makesNone = ({ root, jobs }: Workflow): boolean =>
  root !== undefined && jobs.length > 0 && jobs.every(({ uses, steps }) => !uses && steps.every(({ action, run }) => (action === undefined ? (run?.text ?? '-').split('\n').every((line) => MAKES_NONE_LINE.test(line.trim())) : MAKES_NONE.test(action))));
