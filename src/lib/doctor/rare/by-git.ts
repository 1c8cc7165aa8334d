/** What takes a project's version from git. */
export const BY_GIT = /\b(?:setuptools|pdm)[_-]scm\b|\bhatch[_-]vcs\b|\bversioneer\b|\bpbr\b|\bversioningit\b|\bdunamai\b|\b(?:poetry|uv)[-_]dynamic[-_]versioning\b/i;

/** What chooses the next version by itself, and makes its tag once the files are built: semantic-release, and python-semantic-release in its `build_command`. */
const RELEASES = /\bsemantic[-_]release\b/i;

/** Whether two tools set the version: what is built before the tag is made has none that the second of them could read. */
export const isTwiceVersioned = (text: string): boolean => RELEASES.test(text) && BY_GIT.test(text);
