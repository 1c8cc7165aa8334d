import type { Step } from '../../tools/types.ts';
import { DOWNLOAD, uploadsOf } from '../../workflow/artifacts.ts';
import type { Workflow } from '../../workflow/workflow.ts';
import { pairOf, startOf } from '../../yaml/yaml.ts';
import { textOf } from '../facts/artifacts.ts';
import { directory, packagesDir } from '../facts/files-dir.ts';
import { stepCondition } from '../facts/runs-for.ts';
import type { Context, Detected, Rule } from '../types.ts';

/** Writes the signature beside the file that it signs: `.sigstore` up to v2, `.sigstore.json` since (action.py at v3.5.0). */
const SIGNS = 'sigstore/gh-action-sigstore-python';

/** What puts no files anywhere and takes none away. */
const HARMLESS = /^(?:actions\/(?:upload-artifact|setup-python|attest(?:-build-provenance)?)|astral-sh\/setup-uv|step-security\/harden-runner|softprops\/action-gh-release|sigstore\/gh-action-sigstore-python)$/i;

/** A line of a script that leaves the files as they are; any other may take signatures away, or move them. */
const LEAVES = /^\s*(?:$|#|(?:ls|echo|cat|gh release)\b[^;&|>`]*$)/;

const isHarmless = ({ action, run }: Step): boolean => (action === undefined ? (run?.text ?? '').split('\n').every((line) => LEAVES.test(line)) : HARMLESS.test(action));

/** Where a script writes to: by a redirection, by `tee`, or by an option of cosign. */
const WRITES = /(?:>{1,2}|\btee(?: -a)?|--(?:bundle|output-(?:signature|certificate))[ =])[ \t]*["']?(?:\.\/)?(?<file>(?:[\w.-]+\/)*[\w.-]+)(?=["'\s;|&)]|$)/g;

/** The same in a loop over the files of a directory, beside each of them. */
const IN_LOOP = /\bfor (?<name>\w+) in ["']?(?:\.\/)?(?<dir>[\w./-]*)\*[^\n;]{0,200}[\n;]/g;

/** A directory in which a script works. */
const WORKS_IN = /^\s*cd ["']?(?<dir>[\w./-]+)["']?[ \t]*(?:&&|;|\n)/;

/** More loops are not looked at: for each the whole script is searched. */
const MAX_LOOPS = 20;

/** What twine takes, and what may take the file away again, has it elsewhere, or does not write it each time. */
const TAKEN = /(?:\.whl|\.tar\.gz|\.zip|\.asc|\.attestation)$/;
const MOVES = /\b(?:rm|mv|find|pushd|popd|if|case)\b/;

/** What a script leaves in a directory that twine does not take for a distribution: checksums and signatures, as a rule. */
function writtenBy({ source }: Workflow, { run, map }: Step): { dir: string; file: string }[] {
  const text = run?.text ?? '';
  const own = source.textOf(pairOf(map, 'working-directory')?.value) ?? WORKS_IN.exec(text)?.groups?.['dir'] ?? '';
  if (MOVES.test(text) || own.includes('${{') || /\bcd\b/.test(text.replace(WORKS_IN, ''))) return [];
  const looped = [...text.matchAll(IN_LOOP)].slice(0, MAX_LOOPS).flatMap(({ groups }) => {
    const { name = '', dir = '' } = groups ?? {};
    const ending = new RegExp(`(?:>|--(?:bundle|output-(?:signature|certificate))[ =])[ \\t]*["']?\\$\\{?${name}\\}?(\\.[\\w.]+)`).exec(text)?.[1];
    return ending ? [`${dir}*${ending}`] : [];
  });
  const named = Array.from(text.matchAll(WRITES), ({ groups }) => groups!['file']!);
  return [...named, ...looped].filter((file) => !TAKEN.test(file) && !/(?:^|\/)\.[^/]*$/.test(file)).map((file) => ({ dir: directory(`${own && `${own}/`}${file.replace(/[^/]*$/, '')}`), file: file.replace(/^.*\//, '') }));
}

/** The directories in which a step leaves signatures, where that is certain: it always runs, and names no files of its own for them. */
function signedBy(workflow: Workflow, step: Step): string[] {
  if (step.run) return stepCondition(workflow, step) === '' ? writtenBy(workflow, step).map(({ dir }) => dir) : [];
  if (step.action?.toLowerCase() !== SIGNS || stepCondition(workflow, step) !== '' || ['signature', 'certificate', 'bundle'].some((name) => step.inputs.has(name))) return [];
  const inputs = textOf(step, 'inputs');
  return inputs.includes('${{') ? [] : inputs.split(/\s+/).filter(Boolean).map((file) => directory(file.replace(/[^/]*$/, '')));
}

/** The directory of which an artifact holds all files, if it is one. */
function wholeOf(step: Step): string | undefined {
  const path = textOf(step, 'path');
  return /[\n!]|\$\{\{/.test(path) ? undefined : directory(path.replace(/(?:^|\/)(?:\*\*\/)?\*(?:\.\*)?$/, ''));
}

/** The artifacts that hold signatures beside the files. */
function signedArtifacts(workflow: Workflow): string[] {
  const uploads = uploadsOf(workflow);
  return uploads.flatMap(({ job, step, name }) => {
    const before = job.steps.filter(({ index }) => index < step.index);
    const signs = before.find((each) => signedBy(workflow, each).includes(wholeOf(step) ?? '\0'));
    const isKept = signs && before.every((each) => each.index <= signs.index || isHarmless(each));
    return isKept && !pairOf(job.map, 'if') && !name.includes('${{') && uploads.filter((other) => other.name === name).length === 1 ? [name] : [];
  });
}

/** What is said of a script. */
const WRITTEN: NonNullable<Detected['says']> = {
  explain: {
    en: 'This step writes `{file}` to `{dir}`, of which all is published: twine stops at it with `Unknown distribution format`, before it uploads anything. Write it to another directory, or after the publish step.',
    'zh-CN': '这一步把 `{file}` 写进 `{dir}`，而那里的文件全都会发布：twine 遇到它就以 `Unknown distribution format` 停下，什么都还没上传。请把它写到别的目录，或者在发布步骤之后再写。',
  },
};

/** Whether a step before puts signatures where the publish step takes its files from. */
function source({ workflow, publishing }: Context, signed: readonly string[]): Detected[] {
  return publishing.flatMap(({ job, step }): Detected[] => {
    const target = packagesDir(step);
    const before = job.steps.filter(({ index }) => index < step.index);
    const brings = before.find((each) => {
      if (signedBy(workflow, each).includes(target)) return true;
      const isOwn = each.action === DOWNLOAD && directory(textOf(each, 'path')) === target && !['run-id', 'repository', 'pattern', 'artifact-ids'].some((name) => each.inputs.has(name));
      return isOwn && stepCondition(workflow, each) === '' && signed.includes(textOf(each, 'name'));
    });
    return brings && before.every((each) => each.index <= brings.index || each.action === DOWNLOAD || isHarmless(each)) ? [{ offset: startOf((brings.uses ?? brings.run)?.pair), job, step, values: { dir: target, file: writtenBy(workflow, brings).find(({ dir }) => dir === target)?.file ?? '' }, ...(brings.run && { says: WRITTEN }) }] : [];
  });
}

export default {
  id: 'signatures-among-files',
  severity: 'breaks',
  page: '/errors/twine-unknown-distribution-format/',
  leadsTo: ['twine-unknown-distribution-format'],
  name: { en: 'Signatures or checksums lie among the files', 'zh-CN': '签名或校验和混在发布文件里' },
  explain: {
    en: '`sigstore/gh-action-sigstore-python` writes signatures beside the files, and this step brings them to `{dir}`, of which all is published: twine stops at them with `Unknown distribution format`, before it uploads anything. Publish the artifact that was kept before signing, and give the signed files to the release on GitHub only.',
    'zh-CN':
      '`sigstore/gh-action-sigstore-python` 把签名写在文件旁边，这一步又把签名带进了 `{dir}`，而那里的文件全都会发布：twine 遇到签名文件就以 `Unknown distribution format` 停下，什么都还没上传。请发布签名之前保存的构建产物（artifact），带签名的文件只放到 GitHub 的 release。',
  },
  detect: (context): Detected[] => source(context, signedArtifacts(context.workflow)),
} as const satisfies Rule;
