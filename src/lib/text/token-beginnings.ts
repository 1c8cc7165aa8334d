/**
 * What tokens of other services begin with, that of what follows them, and how much of that there is at least: gitleaks/gitleaks@b58d3f1
 * config/gitleaks.toml, of which these are the rules that need no name beside the token, and docs.docker.com, "Personal access tokens".
 * Those of which as much of the same follows stand together: each entry of its own weighs.
 */
export const BEGINNINGS: readonly (readonly [beginnings: string, rest: string, least: number])[] = [
  // GitLab
  ['gl(?:pat|dt|rt|ft|soat|ptt|ffct|imt|agent|oas)-|GR1348941', '[\\w.-]', 18],
  // GitLab's jobs, Docker, Google
  ['glcbt-|dckr_(?:pat|oat)_|ya29\\.', '[\\w-]', 20],
  // npm, Posit, Hugging Face
  ['npm_|pnu_|hf_|api_org_', '[A-Za-z0-9]', 30],
  // Perplexity, Linear, Notion
  ['pplx-|lin_api_|ntn_', '[A-Za-z0-9]', 40],
  // Artifactory, Clojars, ReadMe
  ['AKCp|cmVmd|CLOJARS_|rdme_', '[A-Za-z0-9]', 50],
  // RubyGems, DigitalOcean, Pulumi
  ['rubygems_|do[opr]_v1_|pul-', '[a-f0-9]', 40],
  // Databricks, Shopify
  ['dapi|shp(?:at|ca|pa|ss)_', '[A-Fa-f0-9]', 32],
  // Clouds
  ['(?:AKIA|ASIA|ABIA|ACCA)', '[A-Z2-7]', 16],
  ['AIza', '[\\w-]', 35],
  // After three characters of it.
  ['\\dQ~', '[\\w~.-]', 31],
  ['LTAI', '[A-Za-z0-9]', 20],
  ['pscale_(?:tkn|oauth|pw)_', '[\\w.-]', 30],
  // Vaults, and Amazon's models
  ['hv[sbr]\\.', '[\\w-]', 24],
  ['ops_eyJ|ABSK', '[\\w+/]', 100],
  ['AGE-SECRET-KEY-1', '[A-Z0-9]', 50],
  // Doppler, SendGrid
  ['dp\\.(?:pt|st|ct|scim|audit)\\.|SG\\.', '[\\w.-]', 40],
  // OpenAI and Anthropic, Heroku
  ['sk-(?:ant-[a-z]{3,5}\\d\\d-|proj-|svcacct-|admin-)|HRKU-AA', '[\\w-]', 40],
  // Slack, Discord, Fly
  ['xox[abeoprs]-|xapp-', '[\\w-]', 12],
  ['hooks\\.slack\\.com\\/(?:services|workflows|triggers)\\/|discord(?:app)?\\.com\\/api\\/webhooks\\/|fo1_|fm[12][ar]?_', '[\\w+/-]', 30],
  // Microsoft, Brevo
  ['webhook\\.office\\.com\\/webhookb2\\/|xkeysib-', '[\\w@/-]', 60],
  ['(?:sk|rk)_(?:test|live|prod)_', '[A-Za-z0-9]', 10],
  // Sentry, Grafana
  ['sntry[su]_|gl(?:sa|c)_', '[\\w+/=-]', 32],
  ['PMAK-', '[a-f0-9-]', 50],
];
