import type { LocalIdPattern } from './read-local-id.js';

const DATE = String.raw`(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])`;

/**
 * Reserve numbers whose form is published (Inera, Lokala Reservidn, and Nationellt Reservidformat). Region Skåne and
 * others have forms of their own that are not published in full: those are for the round to add.
 */
export const RESERVE_NUMBERS: readonly LocalIdPattern[] = [
  {
    issuer: 'region-stockholm',
    scope: 'national',
    pattern: String.raw`99(?:19[89]|20\d|21\d|22\d)\d{7}`,
    check: { from: 5 },
  },
  {
    issuer: 'vastra-gotalandsregionen',
    scope: 'national',
    pattern: String.raw`${DATE}[KMX]\d{3}`,
    check: { from: 3, letters: { K: 5, M: 7, X: 8 } },
  },
  { issuer: 'region-varmland', scope: 'national', pattern: String.raw`${DATE}S[FUXPL]\d[1-9A-UW-Z]` },
  {
    issuer: 'inera',
    scope: 'national',
    pattern: String.raw`(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:3[2-9]|[45]\d)\d{4}`,
    check: { from: 3 },
  },
];
