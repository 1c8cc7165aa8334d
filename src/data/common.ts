import { errors } from './catalogue.ts';

/** Chosen by hand from what public threads ask for again and again; nobody has counted. */
const IDS = ['id-token-request-token-unset', 'invalid-publisher-not-found', 'file-already-exists', 'invalid-authentication-information', 'image-manifest-unknown', 'action-linux-only'];

/** Entries that readers often meet. */
export const common = IDS.flatMap((id) => errors.find((entry) => entry.id === id) ?? []);
