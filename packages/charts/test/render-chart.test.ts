import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { chartPlan } from '../src/index.js';
import type { ChartPlan } from '../src/index.js';
import { fitTexts } from '../src/render/fit-texts.js';
import { renderChart } from '../src/render/index.js';
import { shippedFonts } from '../src/render/shipped-font.js';
import { agesChart, agesTable } from './fixtures/ages.js';
import { countiesChart, countiesTable } from './fixtures/counties.js';
import { funnelChart, funnelTable } from './fixtures/funnel.js';
import { seriesChart, seriesTable } from './fixtures/series.js';
import { situationsChart, situationsTable } from './fixtures/situations.js';

const PLANS: readonly ChartPlan[] = (['sv', 'en'] as const).flatMap((language) => [
  chartPlan(situationsChart, situationsTable, { language }),
  chartPlan(countiesChart, countiesTable(), { language }),
  chartPlan(agesChart, agesTable, { language }),
  chartPlan(seriesChart, seriesTable, { language }),
  chartPlan(funnelChart, funnelTable, { language }),
]);
const named = PLANS.map((plan) => [`${plan.id} ${plan.language}`, plan] as const);

describe('a drawn chart', () => {
  it.each(named)('%s has the same bytes each time and in every time zone', async (_name, plan) => {
    const first = await renderChart(plan);
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    const second = await renderChart(plan);
    vi.unstubAllEnvs();
    expect(second.svg).toBe(first.svg);
    expect(Buffer.compare(second.png, first.png)).toBe(0);
  });

  it.each(named)('%s is one named and described picture, with no other labels', async (_name, plan) => {
    const { svg } = await renderChart(plan);
    const [opening = '', ...rest] = svg.split('>');
    expect(opening).toContain(`role="img" lang="${plan.language}"`);
    expect(svg).toContain(`<title id="${plan.id}-title">${plan.title}</title>`);
    expect(svg).toContain(`<desc id="${plan.id}-description">${plan.altText}</desc>`);
    expect(rest.join('>')).not.toMatch(/\saria-|\srole=/u);
  });

  it.each(named)('%s keeps every text inside its edges', async (_name, plan) => {
    const { svg } = await renderChart(plan);
    const texts = textsOf(svg);
    expect(texts.length).toBeGreaterThan(5);
    const outside = texts.filter(({ left, right }) => left < 0 || right > plan.width);
    expect(outside).toEqual([]);
  });

  it.each(named)('%s says how wide each line is, for readers without its font', async (_name, plan) => {
    const { svg } = await renderChart(plan);
    const lines = [...svg.matchAll(/<(?:text|tspan)\b([^>]*)>[^<]/gu)].map(
      ([, attributes = '']) => attributes,
    );
    expect(lines).toHaveLength(textsOf(svg).length);
    for (const line of lines) expect(line).toMatch(/ textLength="\d+\.\d" lengthAdjust="spacingAndGlyphs"$/u);
  });

  it('is twice as large in pixels, and carries no text besides the picture', async () => {
    const [plan] = PLANS;
    if (plan === undefined) throw new Error('no plan');
    const { png } = await renderChart(plan);
    const bytes = Buffer.from(png);
    expect(bytes.readUInt32BE(16)).toBe(2 * plan.width);
    expect(bytes.readUInt32BE(20)).toBe(2 * plan.height);
    expect(new Set(chunksOf(bytes))).toEqual(new Set(['IHDR', 'IDAT', 'IEND']));
  });

  it('names its font so that browsers understand it, with others to fall back on', async () => {
    const families = new Set((await situations('sv')).match(/font-family="[^"]*"/gu));
    expect(families.size).toBe(1);
    expect([...families].join('')).toMatch(/^font-family="'Source Sans 3', .*, sans-serif"$/u);
  });

  it('writes Swedish numbers in Swedish and English numbers in English', async () => {
    expect(await situations('sv')).toContain('>16\u00a0878 (62\u00a0%)</text>');
    expect(await situations('en')).toContain('>16,878 (62%)</text>');
  });

  it('holds nothing of a number that is hidden', async () => {
    const hidden = { ...situationsTable.cells[1], status: 'suppressed', value: 7654321 } as const;
    const leaking = {
      ...situationsTable,
      cells: [
        hidden as unknown as (typeof situationsTable.cells)[0],
        ...situationsTable.cells.toSpliced(1, 1),
      ],
    };
    const plan = chartPlan(situationsChart, leaking, { language: 'sv' });
    const { svg } = await renderChart(plan);
    expect(plan.altText).toContain('stödboende: dold');
    for (const text of [JSON.stringify(plan), svg])
      expect(text.replaceAll(/[\s,.]/gu, '')).not.toContain('7654321');
  });
});

describe('the width of a line', () => {
  const fonts = shippedFonts();

  it('is that of its letters, not of their references, and each line of several has its own', () => {
    // A digit is 0.497 em: 4 × 0.497 × 15 = 29.82, and half as many are half as wide.
    expect(fitTexts('<text font-size="15px">2023</text>', fonts)).toBe(
      '<text font-size="15px" textLength="29.8" lengthAdjust="spacingAndGlyphs">2023</text>',
    );
    expect(
      fitTexts('<text font-size="10px"><tspan>12</tspan><tspan x="0" dy="18">1234</tspan></text>', fonts),
    ).toMatch(/<text font-size="10px"><tspan textLength="9\.9"[^>]*>12<.*textLength="19\.9"[^>]*>1234</u);
    expect(fitTexts('<text font-size="10px">&lt;</text>', fonts)).toContain(
      `textLength="${(10 * (fonts[0]?.width('<') ?? 0)).toFixed(1)}"`,
    );
  });

  it('is left out where there is nothing to see', () => {
    expect(fitTexts('<text font-size="15px"></text>', fonts)).toBe('<text font-size="15px"></text>');
  });
});

describe('the shipped font', () => {
  it('has the letters that charts use, and digits of one width', () => {
    for (const { width, file } of shippedFonts()) {
      expect(readFileSync(file).length).toBeGreaterThan(100_000);
      const box = width('\u{e123}');
      for (const letter of 'åäöÅÄÖé–−…”%\u00a0') expect(width(letter)).not.toBe(box);
      expect(new Set([...'0123456789'].map(width)).size).toBe(1);
    }
  });

  it('measures as the font says: 497 thousandths for a digit and 200 for a space', () => {
    const [regular] = shippedFonts();
    expect(regular?.width('2023')).toBeCloseTo(4 * 0.497, 6);
    expect(regular?.width(' ')).toBeCloseTo(0.2, 6);
  });
});

async function situations(language: 'sv' | 'en'): Promise<string> {
  return (await renderChart(chartPlan(situationsChart, situationsTable, { language }))).svg;
}

/** The texts of an SVG and how far they reach, from the transforms of the groups that hold them. */
function textsOf(svg: string): { text: string; left: number; right: number }[] {
  const found: { text: string; left: number; right: number }[] = [];
  const groups: number[] = [0];
  let open: { anchor: string; x: number; size: number; weight: number } | undefined;
  for (const [, tag = '', text = ''] of svg.matchAll(/<([^>]*)>([^<]*)/gu)) {
    const x = Number(/transform="translate\(([-\d.]+)/u.exec(tag)?.[1] ?? 0);
    const at = groups.at(-1) ?? 0;
    if (tag.startsWith('g ') || tag === 'g') groups.push(at + x);
    else if (tag === '/g') groups.pop();
    else if (tag.startsWith('text '))
      open = {
        anchor: /text-anchor="(\w+)"/u.exec(tag)?.[1] ?? 'start',
        x: at + x,
        size: Number(/font-size="([\d.]+)px"/u.exec(tag)?.[1]),
        weight: Number(/font-weight="(\d+)"/u.exec(tag)?.[1] ?? 400),
      };
    else if (tag === '/text') open = undefined;
    if (open === undefined || text.trim() === '') continue;
    const font = shippedFonts().find(({ weight }) => weight === open?.weight);
    const width = (font?.width(text.replaceAll('&amp;', '&')) ?? 0) * open.size;
    const left = open.x - (open.anchor === 'end' ? width : open.anchor === 'middle' ? width / 2 : 0);
    found.push({ text, left, right: left + width });
  }
  return found;
}

function chunksOf(png: Buffer): string[] {
  const names: string[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    names.push(png.toString('latin1', at + 4, at + 8));
  return names;
}
