import type { Text } from '@kartlagg/model';

/** Stands over every table and chart that is made of invented deliveries. */
export const SYNTHETIC_MARK: Text = {
  sv: 'Syntetiska exempeldata – inga verkliga kommuners siffror',
  en: 'Synthetic sample data – not the figures of any real municipality',
};

/** Stands in files that are for the analyst alone. */
export const WORKING_MARK: Text = {
  sv: 'Arbetsmaterial, ej för publicering',
  en: 'Working material, not for publication',
};
