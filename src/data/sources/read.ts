import type { Source } from '../../errors/types.ts';

/** When something that is cited is known to have said what it is cited for. */
export interface Seen {
  /** `YYYY-MM-DD`; left out where the day is not known. None is guessed. */
  date?: string;
  /** Cited for what was: an old release, or a file that has said something else since. It cannot go out of date. */
  past?: true;
}

const unknown: Seen = {};
const past = (date: string): Seen => ({ date, past: true });

/**
 * The date of everything that is cited: the latest day on which the cited text is known to have stood there. That is, for
 *
 * - a commit that was the newest of the copy that was read: that commit's own date;
 * - an older commit or release: its own date, or that of a newer one in which the cited lines were found the same;
 * - a release that was still the newest of its project when someone last looked: the day of that look;
 * - a thread: the day of the last comment that was read.
 *
 * The day on which somebody read it here is not taken: a copy is often older than its reader.
 *
 * The keys are `repository@version`; `repository@version/path`, which goes before it, for one file; `repository#number` for a thread.
 */
export const read: Readonly<Record<string, Seen>> = {
  'actions/checkout@f548e57e544e1ff5a4c46bf1e1b8685f8e4a348a': { date: '2026-07-20' },
  'actions/download-artifact@484a0b528fb4d7bd804637ccb632e47a0e638317': { date: '2026-03-12' },
  'actions/runner@258d6c857db3519913f7deb6004b60172f8043ae': { date: '2026-08-17' },
  'aquasecurity/trivy@dc3c56eed58ab21c7e08d26757c517bc946a86c5': { date: '2026-08-21' },
  'astral-sh/ambient-id@11d56b6a343031215823d5252bfc40655d0f6e36': { date: '2026-02-18' },
  'astral-sh/uv@0.9.9': past('2025-11-12'),
  'astral-sh/uv@26a9dd4b2125bc271b47855e1fa0c49af3365db5': { date: '2026-08-21' },
  'devpi/devpi@4313e00c6276dab78759b453bfcbeaa535d1f149': { date: '2026-03-04' },
  // The same in id 1.6.1, that day the newest release on PyPI.
  'di/id@eeb586710b6686eb6972ae277ccd021f100d1d42': { date: '2026-11-28' },
  // id 1.5.0, which releases of the action carry.
  'di/id@v1.5.0': past('2024-12-04'),
  // The worked example's history.
  'geluzhiwei1/davybot-market-cli@097d27bd6124a75e19900fe2a2289db3b05ee7d2': past('2026-02-07'),
  'geluzhiwei1/davybot-market-cli@946817223ef719f05a8751f05efaa4f898223de1': past('2026-02-07'),
  'geluzhiwei1/davybot-market-cli@bec33609afb5505d8ad5dbb4b078dd9713e3e992': past('2026-02-07'),
  'geluzhiwei1/davybot-market-cli@f5b6f20fa93268d28324473fc7b6809e60610c42': past('2026-02-07'),
  // Only the files were at hand, not the history with the commits' dates.
  'github/docs@00010c4cfb25eff82d5f8d2d6b377a4ab15ebc1e': unknown,
  'github/docs@02ac71cd67f12f791665800215adb392e5bbea21': unknown,
  'github/docs@02f8311d430bf0f8419ac950905751ad6b711536': unknown,
  'github/docs@031006abd6e9c62fd2b25f958f49fa89b989e955': unknown,
  'github/docs@0460e4095b136e687f3647e7c2420427b90ae4dc': unknown,
  'github/docs@051718f297e11fadbf357da1e8e756991eb2ed89': unknown,
  'github/docs@058fa63bfe93d4d06889d0d18c601d6c56b66c56': unknown,
  'github/docs@05e50059a997abfbc203046043463659752b2356': unknown,
  'github/docs@09d19490679f': unknown,
  'github/docs@0c4564acdc9f8af1ae60f88e629476bbe88fc4e5': unknown,
  'github/docs@159bd1b02c0465b685f397f3f667fc20cfdf3f67': unknown,
  'github/docs@16e1b807677c': unknown,
  'github/docs@1a4cdf5ab0e8c324d8edb299972edc50e5d7589b': unknown,
  'github/docs@21143d5aa2df': unknown,
  'github/docs@25c455f9241e2bf919e42d79ef3927490c371d24': unknown,
  'github/docs@2f266f04ecff699d4a3556a069445b7d1bb6864c': unknown,
  'github/docs@697a57204434dcea82424fa8d2b43f8e60e07651': unknown,
  'frostming/unearth@0.18.3': past('2026-08-14'),
  'github/docs@813c8fd8e41cf2b007b5e615238b9c1aa2a40cc3': unknown,
  'github/docs@e9ca799f4255119b5521455fc337e87b64b9f815': unknown,
  'mirrorz-org/mirrorz-docs@6de2ce800ddfb1141480770993894da0200c367c': { date: '2026-06-16' },
  'pdm-project/pdm@2.20.1': past('2024-11-09'),
  'pdm-project/pdm@a7e9d0015b4d5ca5d1b0c558582f9bf41b2fdf54': { date: '2026-08-21' },
  'psf/requests@1f6589ec3a1ee910f9a65cc3ceac60b26677bc0e': { date: '2026-08-03' },
  'PyO3/maturin@9ad2a8c029931ec9ed62da51217d68c3e9233260': { date: '2026-07-23' },
  'pypa/cibuildwheel@8832cf6b75594121646ec4e32692cc0ea3899f83': { date: '2026-08-18' },
  'pypa/flit@3.9.0': past('2023-05-14'),
  'pypa/flit@4.0.0': past('2026-04-29'),
  'pypa/flit@ef7f31925305a50bd097f06b913717192490ad44': { date: '2026-04-29' },
  'pypa/gh-action-pypi-publish@0ab0b79471669eb3a4d647e625009c62f9f3b241': past('2024-09-03'),
  'pypa/gh-action-pypi-publish@15c56dba361d8335944d31a2ecd17d700fc7bcbc': past('2024-11-07'),
  'pypa/gh-action-pypi-publish@1f5d4ec244f65dce93685ee3e98e77123f090866': past('2024-11-06'),
  'pypa/gh-action-pypi-publish@22b4d1f12511f2696162c08546dafbaa903448a2': past('2023-03-11'),
  'pypa/gh-action-pypi-publish@37f50c210e3d2f9450da2cd423303d6a14a6e29f': past('2022-07-25'),
  'pypa/gh-action-pypi-publish@61da13deb5f5124fb1536194f82ed3d9bbc7e8f3': past('2024-11-05'),
  'pypa/gh-action-pypi-publish@67339c736fd9354cd4f8cb0b744f2b82a74b5c70': past('2024-12-09'),
  'pypa/gh-action-pypi-publish@741947b9cadc96c98b60dd2f32f89a5ef7fb113c': past('2024-03-07'),
  'pypa/gh-action-pypi-publish@76f52bc884231f62b9a034ebfe128415bbaabdfc': past('2025-01-24'),
  // v1.12.4. The cited lines of these two files are the same in v1.14.0.
  'pypa/gh-action-pypi-publish@76f52bc884231f62b9a034ebfe128415bbaabdfc/action.yml': { date: '2026-04-07' },
  'pypa/gh-action-pypi-publish@76f52bc884231f62b9a034ebfe128415bbaabdfc/twine-upload.sh': { date: '2026-04-07' },
  'pypa/gh-action-pypi-publish@81e9d935c883d0b210363ab89cf05f3894778450': past('2024-03-07'),
  'pypa/gh-action-pypi-publish@ade57f54dcc56d4858ca681c80269c26dc7b9149': past('2023-08-10'),
  'pypa/gh-action-pypi-publish@b7f401de30cb6434a1e19f805ff006643653240e': past('2023-08-10'),
  'pypa/gh-action-pypi-publish@c1b34028248d0c9f7d90fe29fef2122e2276ff6f': past('2024-02-27'),
  'pypa/gh-action-pypi-publish@d7edd4c95736a5bc1260d38b5523f5d24338bc25': past('2022-11-30'),
  // v1.14.2, still the newest release seen that day.
  'pypa/gh-action-pypi-publish@dc37677b2e1c63e2034f94d8a5b11f265b73ba33': { date: '2026-11-23' },
  'pypa/gh-action-pypi-publish@e53eb8b103ffcb59469888563dc324e3c8ba6f06': past('2024-02-27'),
  'pypa/gh-action-pypi-publish@ec4db0b4ddc65acdf4bff5fa45ac92d78b56bdf0': past('2024-06-16'),
  'pypa/gh-action-pypi-publish@f5622bde02b04381239da3573277701ceca8f6a0': past('2023-06-26'),
  'pypa/gh-action-pypi-publish@f7600683efdcb7656dec5b29656edb7bc586e597': past('2024-09-29'),
  'pypa/gh-action-pypi-publish@v1.14.0': { date: '2026-04-07' },
  'pypa/gh-action-pypi-publish@v1.6.4': past('2022-12-07'),
  'pypa/gh-action-pypi-publish@v1.7.1': past('2023-03-11'),
  'pypa/gh-action-pypi-publish@v1.8.0': past('2023-03-16'),
  'pypa/gh-action-pypi-publish@v1.8.11': past('2023-11-29'),
  'pypa/gh-action-pypi-publish@v1.8.12': past('2024-02-27'),
  'pypa/gh-action-pypi-publish@v1.8.14': past('2024-03-07'),
  'pypa/gh-action-pypi-publish@v1.8.4': past('2023-04-01'),
  'pypa/hatch@ed8e30bebf98f2fe4d70c18a32a50a8160c391cb': { date: '2026-08-13' },
  'pypa/packaging.python.org@ab4994857826246587d993862fd4097e36568080': { date: '2026-08-19' },
  'pypa/packaging@053c884615f2e83d80705251b447769ec2599653': { date: '2026-08-20' },
  // The cited lines are the same in 46.0, that day the newest release on PyPI.
  'pypa/readme_renderer@8c516290d9865aec986d3d53f760aea1a0ae5a53': { date: '2026-11-28' },
  // The cited lines stood there still in the repository's newest commit of this day.
  'pypa/setuptools@v80.9.0': { date: '2026-08-09' },
  'pypa/twine@4.0.2': past('2022-11-30'),
  'pypa/twine@5.1.0': past('2024-05-16'),
  'pypa/twine@6.0.1': past('2024-12-01'),
  'pypa/twine@6.1.0': past('2025-01-21'),
  'pypa/twine@6.2.0': past('2025-09-04'),
  // Still the newest release on PyPI that day.
  'pypa/twine@7.0.0': { date: '2026-11-28' },
  'pypa/twine@f536ac5d0c77a24a997854328e64644f576b4992': { date: '2026-08-07' },
  'pypa/wheel@60cfdda0146cf7f5faf54e55e5e6357b80ff2bec': { date: '2026-08-14' },
  // In 0.0.30, released that day, the cited lines differ in type annotations and encodings alone.
  'pypi/pypi-attestations@b70ff0350424010f25772a65b3a9a2a0babf07f9': { date: '2026-07-28' },
  'pypi/warehouse@5c1a18e1e9048c125550fdc7f8a4e785208d26ba': past('2026-01-28'),
  'pypi/warehouse@6b62157124ab7865029afeeadf282bce27d601d9': { date: '2026-08-21' },
  'pypi/warehouse@acc258d3033484829fa7cde22ecd8f7fa63100c9': past('2022-04-19'),
  'pypi/warehouse@d48e2780718008ee1845eb010c484de24b23e37b': past('2025-06-30'),
  'pypiserver/pypiserver@d87ef03f9c81e8abf9bdcae91d3fef025cc257ff': { date: '2026-06-23' },
  'python-poetry/poetry-core@1.9.1': past('2024-10-13'),
  'python-poetry/poetry-core@c4d922c3183763f19b790c5123b5f9d4f5fa9eaf': { date: '2026-04-19' },
  'python-poetry/poetry@f46702336862f30050d5c641d5ed6f7568ded793': { date: '2026-06-21' },
  'python-semantic-release/python-semantic-release@c74aa3b99de6d9c721f8bd6d2abfa142298b94c9': { date: '2026-07-12' },
  'sigstore/sigstore-python@27db13db157ecae5606eb22ec0be299ef348c370': { date: '2026-08-19' },
  // The two cited files are the same in 4.5.1, that day the newest release on PyPI.
  'sigstore/sigstore-python@v4.5.0': { date: '2026-11-28' },
  // The fork's first commit, a copy of the action's v1.14.0.
  'step-security/gh-action-pypi-publish@40d2dc3f5dabd911d80ee81f8bf73e146ff3e331': past('2026-07-16'),
  // The action's v1.12.4, in its maintainer's own copy.
  'webknjaz/pypa--gh-action-pypi-publish@76f52bc884231f62b9a034ebfe128415bbaabdfc': { date: '2025-01-24' },

  'actions/checkout#1555': { date: '2023-11-25' },
  'abatilo/actions-poetry#53': { date: '2022-10-02' },
  'ag14774/poetry-monoranger-plugin#73': { date: '2025-03-07' },
  'ALIGN-analoglayout/ALIGN-public#1377': unknown,
  'astral-sh/uv#8023': unknown,
  'Avalin/Unity-CI-CD#11': unknown,
  'azalio/map-framework#195': unknown,
  'bo4e/BO4E-python#550': unknown,
  'canonical/operator#2324': unknown,
  'CCPBioSim/CodeEntropy#402': { date: '2026-08-18' },
  'dfetch-org/dfetch#1175': unknown,
  'dunossauro/videomaker-helper#4': { date: '2023-08-31' },
  'firefly-cpp/sport-activities-features#144': { date: '2023-06-21' },
  'flipbit03/forestui#25': unknown,
  'GreenBankObservatory/dysh#963': unknown,
  'icesat2py/icepyx#687': unknown,
  'insarlab/PySolid#44': unknown,
  'instadeepai/winnow#117': { date: '2025-09-30' },
  'jameslamb/pydistcheck#358': { date: '2026-01-12' },
  'jaraco/skeleton#26': { date: '2020-10-16' },
  'jaroslawhartman/withings-sync#108': unknown,
  'jkreileder/cf-ips-to-hcloud-fw#592': unknown,
  'JSONbored/metagraphed#423': { date: '2026-06-12' },
  'jsr-io/jsr#1485': unknown,
  'launchdarkly/python-server-sdk#511': { date: '2026-08-28' },
  'loonghao/photoshop-python-api-mcp-server#7': unknown,
  'mesonbuild/meson#15971': { date: '2026-07-02' },
  'mottosso/Qt.py#453': unknown,
  'mpyw/suve#865': unknown,
  'NetherlandsForensicInstitute/puma#99': unknown,
  'nrwl/ci#35': unknown,
  'ome/omero-cli-transfer#100': unknown,
  'open-edge-platform/geti-sdk#574': unknown,
  'openslide/openslide-bin#414': unknown,
  'openslide/openslide-python#301': unknown,
  'oss-review-toolkit/ort#10642': { date: '2025-07-23' },
  'pangeo-data/pangeo-docker-images#658': unknown,
  'pdm-project/pdm#3724': { date: '2026-01-15' },
  'PyCQA/bandit#782': unknown,
  'PyO3/maturin#2332': { date: '2024-12-09' },
  'pypa/gh-action-pypi-publish#48': unknown,
  'pypa/gh-action-pypi-publish#54': { date: '2021-02-13' },
  'pypa/gh-action-pypi-publish#112': unknown,
  'pypa/gh-action-pypi-publish#115': unknown,
  'pypa/gh-action-pypi-publish#130': { date: '2024-07-09' },
  'pypa/gh-action-pypi-publish#138': { date: '2023-03-29' },
  'pypa/gh-action-pypi-publish#222': { date: '2024-03-13' },
  'pypa/gh-action-pypi-publish#239': unknown,
  'pypa/gh-action-pypi-publish#242': unknown,
  'pypa/gh-action-pypi-publish#256': unknown,
  'pypa/gh-action-pypi-publish#259': { date: '2024-09-11' },
  'pypa/gh-action-pypi-publish#275': unknown,
  'pypa/gh-action-pypi-publish#290': { date: '2024-11-08' },
  'pypa/gh-action-pypi-publish#300': { date: '2024-11-15' },
  'pypa/gh-action-pypi-publish#319': { date: '2024-12-31' },
  'pypa/gh-action-pypi-publish#338': { date: '2025-02-20' },
  'pypa/gh-action-pypi-publish#339': unknown,
  'pypa/gh-action-pypi-publish#350': unknown,
  'pypa/gh-action-pypi-publish#351': { date: '2025-03-21' },
  'pypa/gh-action-pypi-publish#352': unknown,
  'pypa/gh-action-pypi-publish#354': unknown,
  'pypa/gh-action-pypi-publish#362': unknown,
  'pypa/gh-action-pypi-publish#364': unknown,
  'pypa/gh-action-pypi-publish#376': unknown,
  'pypa/gh-action-pypi-publish#396': unknown,
  'pypa/gh-action-pypi-publish#415': { date: '2026-07-24' },
  'PyO3/maturin#3331': unknown,
  'pypa/hatch#2192': { date: '2026-02-25' },
  'pypa/packaging-problems#87': unknown,
  'pypa/packaging-problems#120': unknown,
  'pypa/setuptools-scm#478': unknown,
  'pypa/twine#346': { date: '2018-04-20' },
  'pypa/twine#1125': { date: '2024-06-26' },
  'pypa/twine#1284': unknown,
  'pypa/twine#1304': unknown,
  'pypi/support#1822': unknown,
  'pypi/support#3312': unknown,
  'pypi/support#10572': { date: '2026-08-18' },
  'pypi/warehouse#4079': unknown,
  'pypi/warehouse#9361': unknown,
  'pypi/warehouse#9732': unknown,
  'pypi/warehouse#10821': unknown,
  'pypi/warehouse#14389': { date: '2023-08-28' },
  'pypi/warehouse#14718': unknown,
  'pypi/warehouse#15491': unknown,
  'pypi/warehouse#15588': unknown,
  'pypi/warehouse#15824': unknown,
  'pypi/warehouse#16157': { date: '2024-06-25' },
  'pypi/warehouse#16569': unknown,
  'pypi/warehouse#17111': { date: '2024-11-18' },
  'pypi/warehouse#17312': { date: '2024-12-23' },
  'pypi/warehouse#17378': { date: '2025-02-28' },
  'pypi/warehouse#17700': unknown,
  'pypi/warehouse#17913': unknown,
  'pypi/warehouse#17914': unknown,
  'pypi/warehouse#18221': unknown,
  'pypi/warehouse#18478': { date: '2025-08-04' },
  'pypi/warehouse#18514': unknown,
  'pypi/warehouse#19405': unknown,
  'pypi/warehouse#19713': unknown,
  'pypi/warehouse#19727': unknown,
  'pypi/warehouse#20081': unknown,
  'pypi/warehouse#20112': { date: '2026-06-01' },
  'pypi/warehouse#20197': unknown,
  'pypi/warehouse#20447': unknown,
  'python-poetry/poetry#6283': { date: '2022-08-31' },
  'python/cpython#76485': unknown,
  'RedHatQE/widgetastic.core#229': unknown,
  'rzellem/EXOTIC#1344': unknown,
  'SBC-Utrecht/pytom-match-pick#291': { date: '2025-06-10' },
  'scylladb/python-driver#907': unknown,
  'sigstore/model-transparency#642': unknown,
  'sigstore/sigstore-python#1507': unknown,
  'sigstore/sigstore-python#1838': unknown,
  'sigstore/sigstore-python#1887': unknown,
  'strands-labs/ai-functions#43': { date: '2026-08-31' },
  'surrealdb/surrealdb.py#276': unknown,
  'thaler-lab/EnergyFlow#67': unknown,
  'tonybaloney/wily#254': { date: '2026-04-26' },
  'tox-dev/turbohtml#4': { date: '2026-06-09' },
  'vllm-project/aibrix#1388': { date: '2025-08-02' },
  'zarr-developers/pydantic-zarr#159': { date: '2026-04-23' },
};

const numberOf = (path: string): string => path.slice(path.indexOf('/') + 1);

/**
 * Says when a source is known to have said what it is cited for.
 *
 * @throws if nobody has entered it in the table, be it as not known
 */
export function seen({ repo, path, ref }: Source): Seen {
  const key = ref === undefined ? `${repo}#${numberOf(path)}` : `${repo}@${ref}`;
  const found = read[`${key}/${path}`] ?? read[key];
  if (!found) throw new Error(`${key} of ${path} has no date in src/data/sources/read.ts`);
  return found;
}

/**
 * What a page shows: the date of the oldest source that may have been overtaken since. A past state cannot be; a thread tells what somebody met on one day,
 * and its own date stands beside it; a source without a known date says so in its place.
 *
 * @returns nothing if no source of the page counts
 */
export const oldest = (sources: readonly Source[]): string | undefined =>
  sources
    .flatMap((source) => {
      const { date, past: was } = seen(source);
      return source.ref === undefined || was || date === undefined ? [] : [date];
    })
    .sort()[0];
