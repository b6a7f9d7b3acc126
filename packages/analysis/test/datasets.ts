import type { Count, Dataset, Exactness, Reply, ReplyStatus } from '@kartlagg/model';

/** The codes of a delivered number, the number, and what it counts where it is not persons. */
export type Row = readonly [codes: Readonly<Record<string, string>>, value: number, measure?: string];

/** What a municipality delivered; every number stands in a cell of its own. */
export function answered(municipality: string, rows: readonly Row[], reply: ReplyStatus = 'answered'): Reply {
  const file = `${municipality}.csv`;
  const counts = rows.map(([codes, value, measure = 'persons'], index): Count => ({
    round: '2023',
    geo: municipality,
    level: 'municipality',
    measure,
    codes,
    value,
    exactness: 'exact',
    version: 'as_published',
    at: { file, sheet: '', cell: `F${index + 2}` },
  }));
  return { municipality, reply, file, counts };
}

/** A municipality with no numbers: a tick, a delivery with errors, or silence. */
export function without(municipality: string, reply: 'nothing_to_report' | 'rejected' | 'silent'): Reply {
  return { municipality, reply, file: reply === 'silent' ? null : `${municipality}.csv`, counts: [] };
}

export function datasetOf(replies: readonly Reply[], figures: readonly Count[] = []): Dataset {
  return { round: '2023', replies, published: figures };
}

/** A published number of persons, of the country unless said otherwise. */
export function published(
  year: string,
  situation: string,
  value: number,
  other: { version?: string; exactness?: Exactness; geo?: string; measure?: string } = {},
): Count {
  const { version = 'as_published', exactness = 'exact', geo = '00', measure = 'persons' } = other;
  return {
    round: year,
    geo,
    level: geo === '00' ? 'country' : 'municipality',
    measure,
    codes: { situation },
    value,
    exactness,
    version,
    citation: { title: `Källa ${year}` },
    at: { file: 'published.csv', sheet: '', cell: `${geo}-${year}-${version}-${situation}-${measure}` },
  };
}
