import type { TopLevelSpec } from 'vega-lite';

/** A chart as Vega-Lite: one view of layers, with its data inside. */
export type ChartSpec = Extract<TopLevelSpec, { readonly layer: unknown }>;

/** One layer of a chart. */
export type ChartLayer = ChartSpec['layer'][number];

type Encoding = NonNullable<Extract<ChartLayer, { readonly mark: unknown }>['encoding']>;

/** Where the marks of a layer stand across, and down. */
export type XPosition = NonNullable<Encoding['x']>;
export type YPosition = NonNullable<Encoding['y']>;

/** One row of a chart's data: what may be seen, nothing else. */
export type ChartRow = Readonly<Record<string, string | number>>;
