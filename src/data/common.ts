import { errors } from './catalogue.ts';

/** What readers meet most, by how often public threads ask for it. */
const IDS = ['id-token-request-token-unset', 'invalid-publisher-not-found', 'file-already-exists', 'invalid-authentication-information', 'image-manifest-unknown', 'action-linux-only'];

/** The entries that readers meet most, the commonest first. */
export const common = IDS.flatMap((id) => errors.find((entry) => entry.id === id) ?? []);
