import { describe, expect, test } from 'vitest';
import { bundles } from '../../src/data/action/bundles.ts';
import { publishAction } from '../../src/data/action/publish-action.ts';
import { strings } from '../../src/data/strings.ts';
import { errors } from '../../src/errors/index.ts';
import { known } from '../../src/lib/catalogue/known.ts';
import { doctor } from '../../src/lib/doctor/doctor.ts';
import { likeliest } from '../../src/lib/doctor/questions/likeliest.ts';
import { keyOf, valuesOf } from '../../src/lib/doctor/questions/worded.ts';
import { recognise, type Recognised } from '../../src/lib/doctor/recognised.ts';

const diagnose = doctor(known(errors, bundles), publishAction.releases);
const read = (text: string): Recognised => recognise(text, diagnose(text));
const END = '\n##[error]Process completed with exit code 1.';
const CIBW = "\ncibuildwheel: error: Command ['python', '-m', 'pip', 'wheel', '/project'] failed with code 1.";

/** What is asked of a text, by the words that answer it. */
const asked = (text: string): string[] => {
  const found = read(text);
  return likeliest(found).map(({ id }) => keyOf(id, found).replace('nothing.if.', ''));
};

describe('what a build lacks where it ran', () => {
  test.each([
    ['submodule', 'CMake Error at CMakeLists.txt:3 (add_subdirectory):\n  The source directory\n\n    /project/extern/fmt\n\n  does not contain a CMakeLists.txt file.\n', '/project/extern/fmt does not contain'],
    ['submodule', 'CMake Error at CMakeLists.txt:3 (add_subdirectory):\n  add_subdirectory given source "extern/fmt" which is not an existing directory.\n', 'extern/fmt'],
    ['submodule', 'meson.build:2:0: ERROR: Subproject exists but has no meson.build file.', 'Subproject'],
    ['package', "    + sh -c 'yum install -y re2-devel'\nNo package re2-devel available.\nError: Nothing to do", 're2-devel'],
    ['package', 'No match for argument: hdf5-devel\nError: Unable to find a match: hdf5-devel', 'hdf5-devel'],
    ['package', 'E: Unable to locate package libre3-dev', 'libre3-dev'],
    ['package', 'ERROR: unable to select packages:\n  re3-dev (no such package):\n    required by: world[re3-dev]', 're3-dev'],
    ['generator', 'CMake Error at CMakeLists.txt:18 (project):\n  Generator\n\n    Visual Studio 16 2019\n\n  could not find any instance of Visual Studio.\n', 'Visual Studio 16 2019 could not find'],
    ['emulation', '      + /bin/true\n  exec /usr/local/bin/manylinux-entrypoint: exec format error', 'manylinux-entrypoint'],
    ['emulation', 'standard_init_linux.go:228: exec user process caused: exec format error', 'standard_init_linux'],
    ['interpreter', 'bash: line 1: /opt/python/cp313-cp313t/bin/pip: No such file or directory', 'cp313-cp313t'],
    ['linker', 'error: linker `aarch64-linux-gnu-gcc` not found\n  |\n  = note: No such file or directory (os error 2)', "linker 'aarch64"],
    ['flag', 'error: linking with `/x/zigcc.sh` failed: exit status: 1\n  = note: error: unsupported linker arg: --fix-cortex-a53-843419', 'error: unsupported'],
    ['target', "error[E0463]: can't find crate for `core`\n  |\n  = note: the `x86_64-apple-darwin` target may not be installed", 'x86_64-apple-darwin'],
    ['', '/usr/bin/ld: cannot find -lfoo: No such file or directory\ncollect2: error: ld returned 1 exit status', '-lfoo'],
    ['', "LINK : fatal error LNK1181: cannot open input file 'zlib.lib'", 'zlib.lib'],
    ['', 'meson.build:12:0: ERROR: Dependency "fftw3" not found (tried pkg-config and cmake)', 'fftw3'],
  ])('is named with its line, which is shown: %s %j', (kind, text, words) => {
    for (const run of [`Run pypa/cibuildwheel@v3.1.0\n${text}${CIBW}${END}`, `$ ./build-wheels.sh\n${text}\nERROR: Job failed: exit code 1`]) {
      const found = read(run);
      expect(asked(run)).toEqual([kind ? `lack.${kind}` : 'lack']);
      expect(valuesOf(found).lack).toContain(words);
      expect(found.lines.map((line) => line.text.replaceAll('`', "'")).join('\n')).toContain(words.split(' ').at(0));
    }
  });

  test('is what the last such line says: what went on is above it', () => {
    expect(asked(`Run make wheels\nE: Unable to locate package ccache\nerror: linker \`x-gcc\` not found${END}`)).toEqual(['lack.linker']);
  });

  test.each([
    ['a library that CMake did without', `Run cmake --build x\n-- Could NOT find OpenMP (missing: OpenMP_C_FLAGS)\nsrc/a.cpp:4:1: error: expected ';'${END}`],
    ['a script without its first line', `Run ./x\nOSError: [Errno 8] Exec format error: './tool'${END}`],
    ['a package that an earlier step asked for', `Run apt-get install x || true\nE: Unable to locate package x\nRun ./notes.py\nerror: no notes${END}`],
    ['a step that uploads', `Run make all\nNo package x available.\nUploading demo-1.0.tar.gz\nerror: it went wrong${END}`],
  ])('is not said of %s', (_, text) => {
    expect(asked(text).filter((key) => key.startsWith('lack'))).toEqual([]);
  });
});

test.each([
  ['Run pypa/cibuildwheel@v3.0.0', "src/core.cpp:40:10: error: no member named 'ranges' in namespace 'std'\n1 error generated.\nerror: command '/usr/bin/clang++' failed with exit code 1", "no member named 'ranges'"],
  ['Run PyO3/maturin-action@v1', '💥 maturin failed\n  Caused by: Error ensuring manylinux_2_17 compliance\n  Caused by: Your library is not manylinux_2_17 compliant', 'Your library is not'],
  ['Run cmake --build out', "CMake Error at CMakeLists.txt:9 (message):\n  no such option\n\n", 'CMake Error'],
])('a build that failed for a reason of its own is answered with the line that says why: %s', (step, text, words) => {
  const run = `${step}\n${text}${step.includes('cibuild') ? CIBW : ''}${END}`;
  expect(asked(run)).toEqual(['step.build']);
  expect(valuesOf(read(run)).words).toContain(words);
});

test.each([
  ['uv, after it waited for the JSON', 'Run curl https://pypi.org/pypi/tool-loom/1.8.3/json\nuv pip install tool-loom==1.8.3\n  × No solution found when resolving dependencies:\n  ╰─▶ Because there is no version of tool-loom==1.8.3 and you require\n      tool-loom==1.8.3, we can conclude that your requirements are\n      unsatisfiable.'],
  ['uv, in a step of that name', 'Run ./smoke\n  × No solution found when resolving dependencies:\n  ╰─▶ Because only tool-loom<=1.8.2 is available and you require tool-loom==1.8.3, we can conclude that your requirements are unsatisfiable.'],
  ['pip, after the upload', 'Run uv publish\nUploading tool_loom-1.8.3-py3-none-any.whl (1.0KiB)\nRun pip install tool-loom==1.8.3\nERROR: Could not find a version that satisfies the requirement tool-loom==1.8.3 (from versions: 1.8.2)\nERROR: No matching distribution found for tool-loom==1.8.3'],
])('a check that asked for the new version too early changes nothing in the upload: %s', (_, text) => {
  const found = read(text + END);
  const finding = diagnose(text + END).findings[0]?.id;
  expect(finding ?? likeliest(found)[0]!.id).toMatch(/^(?:early|pip-requirement-not-found)$/);
  if (!finding) expect(valuesOf(found).lack).toBe('tool-loom==1.8.3');
});

test.each([
  ['a version of a dependency', 'Run uv sync\n  × No solution found when resolving dependencies:\n  ╰─▶ Because there is no version of numpy==9.9.9 and you require numpy==9.9.9, we can conclude that your requirements are unsatisfiable.'],
  ['a version of a program', 'Run ./smoke\n  × No solution found when resolving dependencies:\n  ╰─▶ Because there is no version of twine==9.9.9 and you require twine==9.9.9, we can conclude that your requirements are unsatisfiable.'],
])('%s is not what was just published', (_, text) => {
  expect(asked(text + END)).not.toContain('early');
});

test.each([
  ['by its own program', 'Run /tmp/v/bin/pip install dist/*.whl && /tmp/v/bin/tool-loom --version\nTraceback (most recent call last):\n  File "/tmp/v/lib/python3.12/site-packages/tool_loom/cli.py", line 3, in <module>\nModuleNotFoundError: No module named \'mcp.server.fastmcp\'', true],
  ['by a step after it', 'Run pip install dist/*.whl\nProcessing ./dist/loom-1.0-py3-none-any.whl\nRun python -c "import loom"\nTraceback (most recent call last):\n  File "<string>", line 1, in <module>\nModuleNotFoundError: No module named \'loom\'', true],
  ['what is not of them', 'Run pip install dist/*.whl\nProcessing ./dist/loom-1.0-py3-none-any.whl\nRun python -c "import tomli"\nTraceback (most recent call last):\n  File "<string>", line 1, in <module>\nModuleNotFoundError: No module named \'tomli\'', false],
  ['what a test beside them wants', 'Run pip install dist/*.whl && runs-features\nTraceback (most recent call last):\n  File "/v/lib/python3.12/site-packages/features/runner.py", line 20, in load\n  File "features/steps/a.py", line 1, in <module>\nModuleNotFoundError: No module named \'responses\'', false],
])('files that do not work once they are installed are the package’s own matter: %s', (_, text, isOwn) => {
  expect(asked(text + END).includes('broken')).toBe(isOwn);
});

test.each(["This scheduled workflow is disabled because there hasn't been activity in this repository for at least 60 days. Enable this workflow to resume scheduled runs.", 'My tag started nothing.\nThis workflow was disabled manually.', "could not create workflow dispatch event: HTTP 422: Cannot trigger a 'workflow_dispatch' on a disabled workflow"])('a disabled workflow has to be enabled: %s', (text) => {
  expect(asked(text)).toEqual(['disabled']);
});

test.each([
  ['where files were sent all the same', 'Run docker pull quay.io/pypa/manylinux2014_x86_64 || true\nunauthorized: access to the requested resource is not authorized\nRun twine upload dist/*\nUploading distributions to https://upload.pypi.org/legacy/\nUploading demo-1.2.0.tar.gz\nView at:\nhttps://pypi.org/project/demo/1.2.0/\n'],
  ['of one that was to be pushed', `Run docker push ghcr.io/a/b:latest\nerror from registry: denied: installation not allowed to Create organization package${END}`],
])('no image is said to be out of reach %s', (_, text) => {
  expect(asked(text).join()).not.toContain('registry-login');
});

test('each of these is answered in both languages', () => {
  for (const words of [strings.en, strings['zh-CN']] as Record<string, string>[]) {
    for (const kind of ['', '.submodule', '.package', '.generator', '.emulation', '.interpreter', '.linker', '.flag', '.target']) expect(words[`nothing.if.lack${kind}`]).toContain('`{lack}`');
  }
});
