/**
 * What the doctor reads besides the values of a message, and may say when a fix or a cause applies: the words for what was seen. Each is `not-shown`
 * where nothing of it was, or is left out where its absence says nothing. A name that is not here is one of a placeholder.
 */
export interface Observed {
  /** From claims, or of the workflow beside the log: in whose file the job stands. */
  calls: 'other-repository' | 'this-repository' | 'nothing';
  /** Whether the message is there with some of its values. */
  valued: 'some' | 'none';

  // Of the log, and of what was pasted with it.
  /** Whether an artifact of the `name` in the message was uploaded. */
  artifact: 'uploaded';
  /** Whether PyPI is told to have the files, some of them to have gone through, or something of the release to be seen there; or TestPyPI has them, and PyPI is not told of. */
  arrived: 'told' | 'partly' | 'seen' | 'rehearsed';
  /** The index that the command, the inputs or the workflow beside the log name. */
  asked: 'pypi' | 'testpypi';
  /** What the reader's own words speak of, and no program in the log does. */
  believes: 'trusted-publishing';
  /** Whether a user name and a password of maturin are there. */
  both: 'given';
  /** Whether the log shows that `file` was built in it. */
  built: 'this-file';
  /** What CI is told of the clone; without tags where something takes the version from git, and `file` has none of a tag. */
  clone: 'shallow' | 'without-tags';
  /** What is given for a password. */
  credential: 'empty';
  /** Whether `project` is the one that a `pyproject.toml` or `setup.py` beside the log names. */
  declared: 'this-project';
  /** What signs in for a step: a service connection of Azure Pipelines. */
  connects: 'azure';
  /** What deploys, by its own words. */
  deploys: 'travis';
  /** What beside the log makes the version from git. */
  derived: 'code';
  /** Whether `file` has the version that a build takes where it finds no tag; `zero` may also be none that was given. */
  fallback: 'version' | 'zero';
  /** Whether the run is told to be one of a fork, which has no secrets. */
  forked: 'of-fork';
  /** Where a hyphen stands in the name of `file`, an sdist of `project`. */
  hyphen: 'in-version';
  /** Which jobs of Travis deploy. */
  in_jobs: 'each';
  /** Which pushes Travis deploys. */
  pushes: 'each';
  /** Where the version in the name of `file` has a local part, which PyPI and TestPyPI do not take. */
  local: 'in-name';
  /** What a wheel was built from that has no version, beside an sdist that has. */
  made: 'from-sdist';
  /** Whether another file of the same version was uploaded. */
  mixed: 'uploaded';
  /** What `file` can only be. */
  named: 'directory';
  /** Whether `file` is of an older version than another that was built or lies in `dist/`. */
  older: 'than-another';
  /** Whether the run is of the tag of another version than `file` has. */
  tagged: 'other-version';
  /** Whether the plugin of poetry that sets the version is named, and nothing installs it. */
  plugin: 'missing';
  /** Whether poetry is called so that it builds before it publishes. */
  builds: 'with-publish';
  /** Whether a `.pypirc` or a command beside the log has a token and another user than its own. */
  pypirc: 'other-user';
  /** How often the message prints a value in quotation marks. */
  quoted: 'twice';
  /** What a file was read as, by a traceback. */
  reader: 'installer';
  /** Whether another sdist of this upload was uploaded. */
  sdist: 'uploaded';
  /** How a masked secret is printed. */
  secret: 'ends-in-break';
  /** Whether a section of a `.pypirc` has a blank in its name, the command names a feed without its project, or the name of the index has a `_`. */
  section: 'with-blank' | 'feed-alone' | 'underscored';
  /** Whether `wanted` is the release of which all files arrived before, or another one. */
  sought: 'this-release' | 'another';
  /** Whether the separators in the names of a wheel `file` and of the `path` in it are alike. */
  separators: 'differ';
  /** What stands where a token has `__token__`. */
  signs_in: 'account';
  /** How the version in the name of `file` differs from the one that is wanted: a tag's `v` is left in it, or it is not in normal form. */
  unlike: 'tag' | 'version';
  /** How often the version is set: by a release tool, and by git. */
  versioned: 'twice';

  // Of the workflow beside the log.
  /** Where its steps with the action are: at a branch that moves along. */
  at_ref: 'branch';
  /** How often all jobs that publish are run. */
  cells: 'one';
  /** Where the environment is that a job which publishes with a secret does not name. */
  environment_at: 'another-job';
  /** Whether its steps that make releases or tags come after all that publishes, or before. */
  follows: 'publishing' | 'released';
  /** What the jobs with such steps may write. */
  granted: 'contents';
  /** What the build is done with: with more than one backend, or where the file does not tell, nothing is said of it. */
  backend: 'setuptools';
  /** Where each download of artifacts puts the files, as none has a `path`. */
  unpacks: 'into-root';
  /** What the jobs with the action do that run on another system than Linux. */
  foreign: 'publishes' | 'builds';
  /** Whether a called file reads a secret, `handed_read`, while its caller hands on another, `handed_given`. */
  handed: 'other-names';
  /** Where the program in the message is installed. */
  installed: 'in-file';
  /** Whether it keeps an artifact of the `name` in the message. */
  kept: 'this-name' | 'other-names' | 'nothing';
  /** What a job may ask for an OIDC token for, though it publishes with what makes no use of it. */
  meant: 'trusted-publishing';
  /** At whose closing a job runs. */
  merged: 'pull-request';
  /** Whether a twine of the project reads the files before the action does. */
  own_twine: 'before';
  /** Where `id-token: write` is given to all that may publish to this index. */
  permission: 'in-file';
  /** What its steps with the action follow. */
  pin: 'branch' | 'release';
  /** What its steps with the action for this index print of a refusal: the reason, as they are verbose, or the status alone, as an old release does otherwise. */
  prints: 'reason' | 'status';
  /** Whether pull requests start it alone, or something else does, too. */
  pulled: 'alone' | 'too';
  /** Whether its steps with the action take the password for this index from one secret, `secret_name`. */
  reads: 'secret';
  /** What steps for PyPI and steps for TestPyPI read the token from. */
  shared: 'one-secret';
  /** Where a job sends a file of the same name. */
  repeats: 'in-each-cell';
  /** Whether what publishes is in a file that is called, or in one that an event starts. */
  stands: 'called' | 'top-level';
  /** Where what fetches artifacts unpacks those of several jobs into one folder. */
  joins: 'artifacts';
  /** Which token starts another workflow: that of a job without `actions: write`, while what makes releases has what it needs. */
  starts: 'without-permission';
  /** Where what publishes with poetry gets a token. */
  token: 'nowhere';
  /** Whether a step with the action has an address. */
  url_given: 'given' | 'absent';
  /** Where what builds works: in another directory than that in which the action looks; by the log, in a member of a workspace of uv. */
  works_in: 'other' | 'nowhere' | 'workspace';
}
