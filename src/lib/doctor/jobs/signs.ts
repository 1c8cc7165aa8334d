/** Looked for from the beginning of a word on, so that a long one is gone through once. */
const FILE = String.raw`(?<![\w.+!~-])(?<file>[\w.+!~-]{1,200}?\.(?:whl|tar\.gz|zip|tar\.bz2|egg))`;

/**
 * What each program says as it uploads. Real outputs of twine 4.0 to 7.0, uv 0.4 to 0.13, pdm 2.29, poetry 2.5, hatch 1.18, flit 4.2 and
 * maturin 1.16 hold them; all send one file after another, and all but hatch stop at the first that is not taken.
 */
export const SIGNS: readonly (readonly [sign: Sign, pattern: RegExp])[] = [
  ['begin', /(?:Uploading distributions to|Publishing (?<count>\d{1,6}) files?(?: to)?|Using repository at) (?<target>https?:\/\/[^\s'"`]{1,300})/],
  ['begin', /(?:^|[:：] ?)\W{0,8}Publishing \S{1,200} \([^()\n]{1,100}\) to (?<target>\S{1,200})/],
  // uv 0.11 goes on with `Uploading` in a dry run, and sends nothing.
  ['dry', /\bChecking \d{1,6} files? against (?<target>https?:\/\/[^\s'"`]{1,300})/],
  // These say nothing before their first file: the command does, as a shell or the runner prints it.
  ['begin', /^\W{0,10}(?:##\[group\])?(?:Run )?(?:hatch|flit|pdm) publish\b(?:[^|&;]{0,200}? (?:-r|--repo(?:sitory)?)[ =]?(?<named>[\w.:/-]{1,200}))?/],
  // The upload of `setup.py`, which names each file with its address.
  ['begin', /^running upload\s*$/],
  ['begin', /🚀 Uploading (?<packages>\d{1,6}) packages?/],
  ['end', /^[^\n]{0,60}View at:|✨ Packages uploaded successfully/],
  ['skip', new RegExp(String.raw`\bSkipping ${FILE} because`)],
  ['skip', new RegExp(String.raw`\b[Ff]ile \`?(?:\S{0,200}/)?${FILE}\`? already exists, skipping`)],
  ['skip', new RegExp(String.raw`${FILE} \.\.\. already exists`)],
  ['skip', new RegExp(String.raw`(?:\bUploading (?:\S{0,200}/)?${FILE} )?\bFile exists\. Skipping`)],
  ['planned', new RegExp(String.raw`\bChecking (?:\S{0,200}/)?${FILE}: .{0,20}PASSED`)],
  ['planned', new RegExp(String.raw`\bwarning: \`${FILE}(?!.{0,300} to skip such files)`)],
  ['planned', new RegExp(String.raw`\bBuilt (?:sdist|wheel): (?:\S{0,200}/)?${FILE}`)],
  ['planned', new RegExp(String.raw`\bINFO {2,8}(?:\S{0,200}/)?${FILE} \([\d.]`)],
  ['left', new RegExp(String.raw`\bwarning: Skipping file .{1,100}: \`?(?:\S{0,200}/)?${FILE}`)],
  ['hash', new RegExp(String.raw`\bHashing (?:\S{0,200}/)?${FILE} \(`)],
  ['broken', new RegExp(String.raw`\bFailed to publish: \`?(?:\S{0,200}/)?${FILE}`)],
  ['send', new RegExp(String.raw`\bUploading (?:\S{0,200}/)?${FILE}(?! is)(?<whole> 100%)?`)],
  ['send', new RegExp(String.raw`\bSubmitting (?:\S{0,200}/)?${FILE} to (?<target>https?://[^\s'"\`]{1,300})`)],
  ['sent', new RegExp(String.raw`${FILE} \.\.\. success`)],
  ['fail', new RegExp(String.raw`${FILE} \.\.\. failed`)],
  ['fail', new RegExp(String.raw`\bFailed to upload ["'\`]${FILE}`)],
  ['taken', /\b200 OK\b|\bServer response \(200\)|\bPackage is at https?:/],
  [
    'status',
    /(?:\b(?:HTTPError: |HTTP Error |Upload failed \(|(?:Server returned |failed with |Permission denied \(|Response )status code:? |(?:Client|Server) error '|repository has failed: |with status )|⛔ |^(?:\[PublishError\]: |[ \t]{0,8})(?=\d{3} (?:Client|Server) Error: ))(?<status>[345]\d\d)\b|Redirect response '(?<redirect>3\d\d)/,
  ],
  ['fail', new RegExp(String.raw`\b(?<status>[345]\d\d) FAIL file_upload of ${FILE} to (?<target>https?://\S{1,300})`)],
  ['away', /\b(?:RedirectDetected|InvalidPyPIUploadURL|UploadToDeprecatedPyPIDetected): |\bPOST requests are not supported|\bRedirected URL is not in|\b[Rr]equest was redirected, but|\bToo many redirects, only|\bCaused by: redirect failed|^\W{0,8}Redirects are not supported|^\[PublishError\]: It appears/],
  ['exists', /\bCaused by: File already exists/],
  ['response', /\bResponse from (?<target>https?:\/\/[^\s'"`]{1,300}?):?\s*$/],
  ['again', /appears to have failed\. {0,3}Retry \d/],
  ['unreached', /\b(?:suitable TLS CA certificate|URL is missing an 'http|Missing credentials for|NameResolutionError|Failed to resolve|CERTIFICATE_VERIFY_FAILED|invalid peer certificate|Connection refused|NewConnectionError|dns error|failed to lookup address|repository: https?:\/\/\S{1,300} - \[Errno 2\] No such file|connect to proxy|tunnel (?:error|connection failed))\b/i],
];

export type Sign = 'dry' | 'left' | 'hash' | 'broken' | 'begin' | 'end' | 'skip' | 'planned' | 'send' | 'sent' | 'fail' | 'taken' | 'status' | 'away' | 'exists' | 'response' | 'again' | 'unreached';
