/**
 * What tokens of other services begin with, that of what follows them, and how much of that there is at least: gitleaks/gitleaks@b58d3f1
 * config/gitleaks.toml, of which these are the rules that need no name beside the token, and docs.docker.com, "Personal access tokens".
 */
export const BEGINNINGS: readonly (readonly [beginnings: string, rest: string, least: number])[] = [
  // GitLab
  ['gl(?:pat|dt|rt|ft|soat|ptt|ffct|imt|agent|oas)-|GR1348941', '[\\w.-]', 18],
  ['glcbt-', '[\\w-]', 18],
  // Package registries
  ['npm_', '[A-Za-z0-9]', 30],
  ['rubygems_', '[a-f0-9]', 40],
  ['AKCp|cmVmd', '[A-Za-z0-9]', 50],
  ['CLOJARS_', '[A-Za-z0-9]', 50],
  ['dckr_(?:pat|oat)_', '[\\w-]', 20],
  // Clouds
  ['(?:AKIA|ASIA|ABIA|ACCA)', '[A-Z2-7]', 16],
  ['ABSK', '[\\w+/]', 100],
  ['AIza', '[\\w-]', 35],
  // After three characters of it.
  ['\\dQ~', '[\\w~.-]', 31],
  ['ya29\\.', '[\\w-]', 20],
  ['LTAI', '[A-Za-z0-9]', 20],
  ['do[opr]_v1_', '[a-f0-9]', 40],
  ['fo1_|fm[12][ar]?_', '[\\w+/-]', 40],
  ['HRKU-AA', '[\\w-]', 40],
  ['pscale_(?:tkn|oauth|pw)_', '[\\w.-]', 30],
  ['dapi', '[a-f0-9]', 32],
  ['pul-', '[a-f0-9]', 40],
  ['pnu_', '[A-Za-z0-9]', 36],
  // Vaults
  ['hv[sbr]\\.', '[\\w-]', 24],
  ['dp\\.(?:pt|st|ct|scim|audit)\\.', '[\\w.-]', 40],
  ['ops_eyJ', '[\\w+/]', 100],
  ['AGE-SECRET-KEY-1', '[A-Z0-9]', 50],
  // Models
  ['hf_|api_org_', '[A-Za-z]', 34],
  ['sk-(?:ant-[a-z]{3,5}\\d\\d-|proj-|svcacct-|admin-)', '[\\w-]', 40],
  ['pplx-', '[A-Za-z0-9]', 40],
  // Messages, payment and monitoring
  ['xox[abeoprs]-|xapp-', '[\\w-]', 12],
  ['hooks\\.slack\\.com\\/(?:services|workflows|triggers)\\/', '[\\w+/-]', 30],
  ['webhook\\.office\\.com\\/webhookb2\\/', '[\\w@/-]', 60],
  ['discord(?:app)?\\.com\\/api\\/webhooks\\/', '[\\w/-]', 40],
  ['(?:sk|rk)_(?:test|live|prod)_', '[A-Za-z0-9]', 10],
  ['SG\\.', '[\\w.-]', 40],
  ['xkeysib-', '[\\w-]', 60],
  ['sntry[su]_', '[\\w+/=-]', 40],
  ['gl(?:sa|c)_', '[\\w+/=]', 32],
  ['PMAK-', '[a-f0-9-]', 50],
  ['shp(?:at|ca|pa|ss)_', '[A-Fa-f0-9]', 32],
  ['lin_api_', '[A-Za-z0-9]', 40],
  ['ntn_', '[A-Za-z0-9]', 40],
  ['rdme_', '[a-z0-9]', 60],
];
