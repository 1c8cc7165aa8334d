import { describe, expect, test } from 'vitest';
import { publishAction } from '../../src/data/action/publish-action.ts';
import { asksForSecret } from '../../src/lib/rules/edits/asks-for-secret.ts';
import { isAllElsewhere, mayHaveSecret, stillWithSecret } from '../../src/lib/rules/edits/by-hand.ts';
import { check, type Check } from '../../src/lib/rules/check.ts';
import { mayLack } from '../../src/lib/rules/permissions/own-token.ts';
import { lacksChange, repair } from '../../src/lib/rules/repair.ts';

const HEAD = 'on:\n  release:\n    types: [published]\n';
const job = (...steps: string[]): string => `${HEAD}jobs:\n  p:\n    runs-on: ubuntu-latest\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;

/** What is left to do by hand, once a file was turned to Trusted Publishing. */
function left(text: string): string[] {
  const around = { action: publishAction, intent: 'trusted-publishing' } as const;
  const { workflow } = repair(text, around);
  const still = stillWithSecret(check(text, { action: publishAction }) as Check, check(workflow!, around) as Check);
  return still.map(({ command, by, line, trusted, open }) => `${line} ${command} ${by}${trusted ? '' : ' untrusted'}${open ? ' open' : ''}`);
}

describe('a token that stays in the repaired file is told with its line', () => {
  test.each([
    ['uv publish --token ${{ secrets.T }}', '8 uv publish --token'],
    ['twine upload -u __token__ -p ${{ secrets.T }} dist/*', '8 twine upload -p'],
    ['TWINE_USERNAME=__token__ TWINE_PASSWORD=${{ secrets.T }} twine upload dist/*', '8 twine upload TWINE_PASSWORD'],
    ['|\n          export UV_PUBLISH_TOKEN=${{ secrets.T }}\n          uv publish', '10 uv publish UV_PUBLISH_TOKEN'],
    ['hatch publish -u __token__ -a ${{ secrets.T }}', '8 hatch publish -a untrusted'],
    ['poetry config pypi-token.pypi ${{ secrets.T }} && poetry publish', '8 poetry publish pypi-token.pypi untrusted'],
  ])('%s', (run, told) => {
    expect(left(job(`run: ${run}`))).toEqual([told]);
  });

  test.each([
    ['Python 3.7', 'ubuntu-latest', 'uses: actions/setup-python@v6\n        with: {python-version: "3.7"}', 'run: pip install build twine', 1],
    ['the packages of Ubuntu 24.04', 'ubuntu-24.04', 'run: sudo apt-get install -y twine', 'run: pipx run build', 1],
    ['pip beside that of Ubuntu', 'ubuntu-24.04', 'run: sudo apt-get install -y twine', 'run: pip install --upgrade twine', 0],
    ['a newer Python', 'ubuntu-latest', 'uses: actions/setup-python@v6\n        with: {python-version: "3.8"}', 'run: pip install build twine', 0],
    ['a newer runner', 'ubuntu-26.04', 'run: sudo apt-get install -y twine', 'run: pipx run build', 0],
  ])('with the twine of %s', (_, runner, first, second, count) => {
    const upload = 'run: twine upload dist/*\n        env:\n          TWINE_USERNAME: __token__\n          TWINE_PASSWORD: ${{ secrets.T }}';
    expect(left(job(first, second, upload).replace('ubuntu-latest', runner))).toHaveLength(count);
  });

  test('beside one that the repair takes away, and with the line that the reader has', () => {
    const file = job('run: uv publish\n        env:\n          UV_PUBLISH_TOKEN: ${{ secrets.T }}', 'run: uv publish --token ${{ secrets.T }}');
    expect(repair(file, { action: publishAction, intent: 'trusted-publishing' }).text).not.toBe(file);
    expect(left(file)).toEqual(['11 uv publish --token']);
  });

  test('where an alias shares it, or an option only hands on what a variable holds', () => {
    const shared = job('run: twine upload dist/*').replace('jobs:', 'env: &e\n  TWINE_USERNAME: __token__\n  TWINE_PASSWORD: ${{ secrets.A }}\njobs:').replace('    steps:', '    env: *e\n    steps:');
    expect(left(shared)).toEqual(['6 twine upload TWINE_PASSWORD']);
    expect(left(job('run: uv publish --token "$UV_PUBLISH_TOKEN"').replace('jobs:', 'env:\n  UV_PUBLISH_TOKEN: ${{ secrets.A }}\njobs:'))).toEqual(['10 uv publish --token, UV_PUBLISH_TOKEN']);
  });
});

test('what a command for another index takes from the same place is told, and nothing of one that has its own', () => {
  const shared = (own: string): string => job(`run: twine upload dist/*`, `run: twine upload --repository-url https://pypi.example.org/ dist/*${own}`).replace('jobs:', 'env:\n  TWINE_USERNAME: __token__\n  TWINE_PASSWORD: ${{ secrets.A }}\njobs:');
  const told = (text: string): (boolean | undefined)[] => {
    const around = { action: publishAction, intent: 'trusted-publishing' } as const;
    return stillWithSecret(check(text, { action: publishAction }) as Check, check(text, around) as Check).map(({ shared: is }) => is);
  };
  expect(told(shared(''))).toEqual([true]);
  expect(told(shared('\n        env:\n          TWINE_PASSWORD: ${{ secrets.B }}'))).toEqual([undefined]);
});

describe('a token that no file shows may be given, and then nothing is as Trusted Publishing needs it', () => {
  const may = (text: string): string[] => {
    const around = { action: publishAction, intent: 'trusted-publishing' } as const;
    return mayHaveSecret(check(text, { action: publishAction }) as Check, check(repair(text, around).workflow!, around) as Check).map(({ command, line, trusted }) => `${line} ${command}${trusted ? '' : ' untrusted'}`);
  };

  test.each([
    ['a file', 'run: |\n          printf "[pypi]\\npassword=%s" "${{ secrets.T }}" > ~/.pypirc\n          twine upload dist/*', ['10 twine upload']],
    ['a keyring', 'run: |\n          keyring set https://upload.pypi.org/legacy/ __token__ <<< ${{ secrets.T }}\n          twine upload dist/*', ['10 twine upload']],
    ['another shell', "shell: pwsh\n        run: |\n          $env:TWINE_PASSWORD = '${{ secrets.T }}'\n          twine upload dist/*", ['11 twine upload']],
    ['a container', 'run: docker run -e TWINE_PASSWORD img twine upload dist/*\n        env:\n          TWINE_PASSWORD: ${{ secrets.T }}', ['8 twine upload']],
    ['a file, for what knows no Trusted Publishing', 'run: |\n          cat > ~/.pypirc <<< "$T"\n          flit publish', ['10 flit publish untrusted']],
    ['nothing: the permission is added', 'run: twine upload dist/*', []],
    ['a variable: it is taken out, or told by its name', 'run: TWINE_PASSWORD=${{ secrets.T }} twine upload dist/*', []],
  ])('%s', (_, step, told) => {
    expect(may(job(step))).toEqual(told);
  });

  test('but not where the permission is there, or may be', () => {
    const step = 'run: |\n          cat > ~/.pypirc <<< "$T"\n          twine upload dist/*';
    expect(may(job(step).replace('    steps:', '    permissions:\n      id-token: write\n    steps:'))).toEqual([]);
    expect(may(`steps:\n  - ${step}`)).toEqual([]);
  });
});

test('a risk that no change of its place takes away is told, one that a change is offered for is not', () => {
  const left = (uses: string): string[] => {
    const around = { action: publishAction } as const;
    const { text, changes } = repair(job(`uses: ${uses}\n        with: {password: "\${{ secrets.A }}"}`), around);
    return (check(text, around) as Check).findings.filter((finding) => lacksChange(finding, changes)).map(({ rule }) => rule.id);
  };
  expect(left('>-\n          pypa/gh-action-pypi-publish@master')).toContain('master-branch-ref');
  expect(left('pypa/gh-action-pypi-publish@master')).toEqual([]);
});

test('nothing is left where the repair did it, where none was given, or on another index', () => {
  expect(left(job('run: uv publish\n        env:\n          UV_PUBLISH_TOKEN: ${{ secrets.T }}'))).toEqual([]);
  expect(left(job('uses: pypa/gh-action-pypi-publish@release/v1\n        with:\n          password: ${{ secrets.T }}'))).toEqual([]);
  expect(left(job('run: uv publish'))).toEqual([]);
  // Beside the action, which uses Trusted Publishing as it is, the reader has turned nothing.
  expect(left(job('uses: pypa/gh-action-pypi-publish@release/v1', 'run: uv publish --token ${{ secrets.T }}'))).toEqual([]);
  expect(left(job('run: twine upload --repository-url https://pypi.example.org/ -u me -p ${{ secrets.T }} dist/*'))).toEqual([]);
});

describe('a `password` that an expression decides is told with its line, as no repair takes it out', () => {
  const action = (...inputs: string[]): string => job(`uses: pypa/gh-action-pypi-publish@release/v1\n        with:${inputs.map((input) => `\n          ${input}`).join('')}`);

  test.each(['secrets.A || secrets.B', 'inputs.token', 'env.T', 'matrix.token', 'secrets[matrix.token]', 'steps.x.outputs.t', 'vars.T', 'fromJSON(secrets.ALL).pypi', "github.ref == 'refs/heads/main' && secrets.A || secrets.B"])('%s', (expression) => {
    const file = action(`password: \${{ ${expression} }}`);
    expect(left(file)).toEqual(['10 pypa/gh-action-pypi-publish password open']);
    expect((check(file, { action: publishAction }) as Check).intent).toBe('api-token');
  });

  test('also where it may be empty, which may be meant for Trusted Publishing', () => {
    const file = action("password: ${{ inputs.sign && secrets.A || '' }}");
    expect(left(file)).toEqual(['10 pypa/gh-action-pypi-publish password open']);
    expect((check(file, { action: publishAction }) as Check).intent).toBe('trusted-publishing');
  });

  test('beside a permission that the file has, or an address out of a matrix, and in a composite action', () => {
    const both = action('password: ${{ inputs.token }}').replace('    steps:', '    permissions:\n      id-token: write\n    steps:');
    expect(left(both)).toEqual(['12 pypa/gh-action-pypi-publish password open']);
    expect((check(both, { action: publishAction }) as Check).intent).toBe('trusted-publishing');
    expect(left(action('repository-url: ${{ matrix.url }}', 'password: ${{ secrets[matrix.token] }}'))).toEqual(['11 pypa/gh-action-pypi-publish password open']);
    expect(left("runs:\n  using: composite\n  steps:\n    - uses: pypa/gh-action-pypi-publish@release/v1\n      with: {password: '${{ inputs.token }}'}\n")).toEqual(['5 pypa/gh-action-pypi-publish password open']);
  });

  test('but not for another index, of which Trusted Publishing is not said either', () => {
    const elsewhere = (text: string): boolean => isAllElsewhere(check(text, { action: publishAction }) as Check);
    const other = action('repository-url: https://pypi.example.org/', 'user: bot', 'password: ${{ inputs.token }}');
    expect(left(other)).toEqual([]);
    expect(elsewhere(`${other}      - run: twine upload -r internal dist/*\n`)).toBe(true);
    expect(elsewhere(`${other}      - run: uv publish\n`)).toBe(false);
    expect(elsewhere(action('repository-url: ${{ matrix.url }}'))).toBe(false);
    expect(elsewhere(job('run: twine upload -r pypi dist/*'))).toBe(false);
    expect(elsewhere(job('run: make'))).toBe(false);
  });
});

describe('a new block of permissions may take something from what is not known', () => {
  const lacking = (text: string): string[] => {
    const around = { action: publishAction, intent: 'trusted-publishing' } as const;
    return mayLack((check(text, { action: publishAction }) as Check).workflow, repair(text, around).workflow!).map(({ uses, line }) => `${line} ${uses}`);
  };
  const PUBLISH = 'uses: pypa/gh-action-pypi-publish@release/v1';

  test.each([
    ['an action of others', job('uses: actions/checkout@v6', PUBLISH, 'uses: peter-evans/create-pull-request@v7'), ['10 peter-evans/create-pull-request@v7']],
    ['one of the repository', job(PUBLISH, 'uses: ./.github/actions/announce'), ['9 ./.github/actions/announce']],
    ['known ones get what they need', job('uses: actions/checkout@v6', PUBLISH, 'uses: softprops/action-gh-release@v2', 'run: make'), []],
    ['a block that the file has stays as it is', job(PUBLISH, 'uses: a/b@v1').replace('jobs:', 'permissions:\n  contents: read\njobs:'), []],
    ['scripts may push by what the checkout left', job('uses: actions/checkout@v6', PUBLISH, 'run: make release', 'run: |\n          make build\n          ./scripts/announce.sh now'), ['10 make release', '11 ./scripts/announce.sh now']],
    ['where it left nothing, they cannot', job('uses: actions/checkout@v6\n        with: {persist-credentials: false}', PUBLISH, 'run: make release'), []],
    ['what only builds and tests does not', job('uses: actions/checkout@v6', 'run: make', 'run: make build', 'run: tox -e py312', 'run: ./ci/install-deps.sh', 'run: python setup.py sdist', PUBLISH), []],
    ['nor has a script anything to lose of `read-all`, but an action', job('uses: actions/checkout@v6', PUBLISH, 'run: make release', 'uses: a/b@v1').replace('jobs:', 'permissions: read-all\njobs:'), ['12 a/b@v1']],
    ['what reads the files of other runs has what it needs', job('uses: dawidd6/action-download-artifact@v6', PUBLISH, 'uses: dawidd6/action-download-artifact@v6\n        with: {pr: 1}'), ['10 dawidd6/action-download-artifact@v6']],
    ['another job keeps what it has', `${job(PUBLISH)}  q:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: a/b@v1\n`, []],
  ])('%s', (_, text, told) => {
    expect(lacking(text)).toEqual(told);
  });
});

describe('what hides another variable of its name is not taken out: that one would be sent in its place', () => {
  const ADDED = 'permissions:';
  const own = (run: string, step: string, outer: string, at: 'file' | 'job' | 'container'): string => {
    const env = (indent: number): string => `${' '.repeat(indent)}env:\n${outer.replace(/^/gm, ' '.repeat(indent + 2))}\n`;
    const text = job(`run: ${run}\n        env:\n${step.replace(/^/gm, '          ')}`, 'run: echo done');
    return at === 'file' ? text.replace('jobs:\n', `${env(0)}jobs:\n`) : at === 'job' ? text.replace('    steps:\n', `${env(4)}    steps:\n`) : text.replace('    steps:\n', `    container:\n      image: python:3.14\n${env(6)}    steps:\n`);
  };
  const repaired = (text: string, given: object = { intent: 'trusted-publishing' }): string => repair(text, { action: publishAction, ...given }).text;
  const PROGRAMS = [
    ['uv publish', 'UV_PUBLISH_TOKEN: ${{ secrets.PYPI }}', 'UV_PUBLISH_TOKEN: ${{ secrets.NEXUS }}'],
    ['uv publish', 'UV_PUBLISH_USERNAME: __token__\nUV_PUBLISH_PASSWORD: ${{ secrets.PYPI }}', 'UV_PUBLISH_USERNAME: ci'],
    ['twine upload dist/*', 'TWINE_USERNAME: __token__\nTWINE_PASSWORD: ${{ secrets.PYPI }}', 'TWINE_USERNAME: ci\nTWINE_PASSWORD: ${{ secrets.NEXUS }}'],
    ['twine upload dist/*', 'TWINE_USERNAME: __token__\nTWINE_PASSWORD: ${{ secrets.PYPI }}', 'TWINE_USERNAME: ci'],
    ['pdm publish', 'PDM_PUBLISH_PASSWORD: ${{ secrets.PYPI }}', 'PDM_PUBLISH_PASSWORD: ${{ secrets.NEXUS }}'],
    ['maturin upload dist/*', 'MATURIN_PYPI_TOKEN: ${{ secrets.PYPI }}', 'MATURIN_PYPI_TOKEN: ${{ secrets.NEXUS }}'],
    ['uv publish', "UV_PUBLISH_TOKEN: ''", 'UV_PUBLISH_TOKEN: ${{ secrets.NEXUS }}'],
  ] as const;

  test.each(PROGRAMS.flatMap((program) => (['file', 'job', 'container'] as const).map((at) => [...program, at] as const)))('%s with %s, over %s of the %s', (run, step, outer, at) => {
    const text = own(run, step, outer, at);
    expect(repaired(text)).toBe(text);
    // With nothing there it goes, and the permission comes.
    const alone = own(run, step, 'OTHER: a', at);
    if (at !== 'container') expect(repaired(alone)).not.toContain(step.split('\n').at(-1)!);
    if (at !== 'container') expect(repaired(alone)).toContain(ADDED);
  });

  test.each([
    ['a script that names it', 'run: echo "UV_PUBLISH_TOKEN=${{ secrets.NEXUS }}" >> "$GITHUB_ENV"', true],
    ['a script that names none', 'run: cat ci.env >> "$GITHUB_ENV"', true],
    ['an action that is told its name', 'uses: 1password/load-secrets-action@v3\n        env:\n          UV_PUBLISH_TOKEN: op://ci/nexus/token', true],
    ['a script that names another', 'run: echo "VERSION=1" >> "$GITHUB_ENV"', false],
    ['an action that is told nothing of it', 'uses: softprops/action-gh-release@v2', false],
  ])('a step before may set it: %s', (_, before, stays) => {
    const text = job(before, 'run: uv publish\n        env:\n          UV_PUBLISH_TOKEN: ${{ secrets.PYPI }}').replace('    steps:', '    permissions:\n      id-token: write\n    steps:');
    expect(repaired(text).includes('secrets.PYPI')).toBe(stays);
  });

  test('nothing is changed for it where the file is kept as it means to sign in, and the reader is told not to do it alone', () => {
    const text = own('uv publish', "UV_PUBLISH_TOKEN: ''", 'UV_PUBLISH_TOKEN: ${{ secrets.NEXUS }}', 'job').replace('    env:', '    permissions:\n      id-token: write\n    env:');
    expect(repaired(text, {})).toBe(text);
    expect((check(text, { action: publishAction }) as Check).findings.map(({ place }) => place.more?.en)).toEqual([expect.stringContaining('Do not take `UV_PUBLISH_TOKEN` out of this step alone')]);
    const token = own(...PROGRAMS[3].slice(0, 3) as [string, string, string], 'job');
    const around = { action: publishAction, intent: 'trusted-publishing' } as const;
    expect(stillWithSecret(check(token, { action: publishAction }) as Check, check(token, around) as Check).map(({ hides }) => hides?.en)).toEqual([expect.stringContaining('`TWINE_USERNAME`')]);
  });
});

describe('what looks for the secret that nothing signs in with any more is told: without it the run would be green, and nothing published', () => {
  const asking = (text: string): string[] => {
    const around = { action: publishAction, intent: 'trusted-publishing' } as const;
    return asksForSecret(check(text, { action: publishAction }) as Check, check(repair(text, around).workflow!, around) as Check).map(({ secret, line }) => `${secret} ${text.split('\n')[line - 1]!.trim().replace(/^- /, '')}`);
  };
  const [uv, action] = ['run: uv publish\n        env:\n          UV_PUBLISH_TOKEN: ${{ secrets.T }}', 'uses: pypa/gh-action-pypi-publish@release/v1\n        with:\n          password: ${{ secrets.T }}'];
  const inJob = (env: string, text: string): string => text.replace('    steps:', `    env:\n      ${env}\n    steps:`);
  test.each([
    ['a variable that holds it', inJob('TOK: ${{ secrets.T }}', job("if: env.TOK != ''\n        uses: pypa/gh-action-pypi-publish@release/v1\n        with:\n          password: ${{ env.TOK }}")), "T if: env.TOK != ''"],
    ['a variable that says whether it is there', inJob("HAS: ${{ secrets.T != '' }}", job(`if: env.HAS == 'true'\n        ${uv}`)), "T if: env.HAS == 'true'"],
    ['the output of a step', job('id: look\n        run: echo "has=${{ secrets.T != \'\' }}" >> $GITHUB_OUTPUT', `if: steps.look.outputs.has == 'true'\n        ${action}`), "T if: steps.look.outputs.has == 'true'"],
    ['the output of another job', job(action).replace('jobs:\n', 'jobs:\n  look:\n    runs-on: ubuntu-latest\n    outputs:\n      has: ${{ steps.s.outputs.has }}\n    steps:\n      - id: s\n        env:\n          TOK: ${{ secrets.T }}\n        run: echo "has=${TOK:+yes}" >> $GITHUB_OUTPUT\n').replace('  p:\n', "  p:\n    needs: look\n    if: needs.look.outputs.has == 'yes'\n"), "T if: needs.look.outputs.has == 'yes'"],
  ])('by %s', (_, text, told) => {
    expect(asking(text)).toEqual([told]);
  });

  test.each([
    ['nothing', job(uv)],
    ['a release that a tool made with it', job('id: release\n        uses: python-semantic-release/python-semantic-release@v10\n        with:\n          root_options: ${{ secrets.T }}', `if: steps.release.outputs.released == 'true'\n        ${action}`)],
    ['a tag, in a step that reads it', job(`run: if [ "$GITHUB_REF_TYPE" = tag ]; then twine upload dist/* -p "$TOK"; fi\n        env:\n          TOK: \${{ secrets.T }}`)],
    ['its absence', inJob('TOK: ${{ secrets.T }}', job("if: env.TOK == ''\n        run: exit 1", action))],
    ['it where nothing is published', inJob('TOK: ${{ secrets.T }}', job("if: env.TOK != ''\n        run: ./notify.sh", action))],
    ['another secret', inJob('COV: ${{ secrets.COV }}', job("if: env.COV != ''\n        run: codecov", uv))],
    ['what came of the upload', job(`id: up\n        ${uv}`, "if: steps.up.outcome == 'success' && steps.up.outputs.x\n        run: echo")],
    ['a step of the same file for another index, with its own', inJob('NEXUS: ${{ secrets.N }}', job(action, "if: env.NEXUS != ''\n        run: twine upload --repository-url https://nexus.example/ dist/*\n        env:\n          TWINE_PASSWORD: ${{ env.NEXUS }}"))],
  ])('not where a condition asks for %s', (_, text) => {
    expect(asking(text)).toEqual([]);
  });
});
