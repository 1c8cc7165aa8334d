import attestationsFalseAsFix from './attestations-false-as-fix.ts';
import invalidYaml from './invalid-yaml.ts';
import missingIdToken from './missing-id-token.ts';
import notAWorkflow from './not-a-workflow.ts';
import passwordWithIdToken from './password-with-id-token.ts';
import { RULE_IDS, type ProblemText, type Rule } from './types.ts';

const all: readonly Rule[] = [attestationsFalseAsFix, missingIdToken, passwordWithIdToken];

/** Every rule, in the order in which repairs are made. */
export const rules: readonly Rule[] = [...all].sort((a, b) => RULE_IDS.indexOf(a.id) - RULE_IDS.indexOf(b.id));

/** What is said of a text that cannot be read. */
export const problems: Readonly<Record<ProblemText['id'], ProblemText>> = { 'invalid-yaml': invalidYaml, 'not-a-workflow': notAWorkflow };
