export * from './chart-plan.js';
export type { ChartSpec } from './chart-spec.js';
