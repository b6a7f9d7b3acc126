import { textIn } from '@kartlagg/model';
import { type PageSection, pageWords } from '@kartlagg/wording';
import type { PageContext } from '../report-context.js';
import { publicationMarks } from '../table/publication-marks.js';
import { chartsSection } from './charts-section.js';
import { coverageSection } from './coverage-section.js';
import { figuresSection } from './figures-section.js';
import { findingsSection } from './findings-section.js';
import { hiddenSection } from './hidden-section.js';
import { markBox } from './mark-box.js';
import { html, Markup } from './markup.js';
import { methodSection } from './method-section.js';
import { PAGE_STYLE } from './page-style.js';
import { personsSection } from './persons-section.js';
import { said } from './said.js';
import { ANCHORS } from './section.js';
import { seriesSection } from './series-section.js';
import { sourcesSection } from './sources-section.js';
import { tablesSection } from './tables-section.js';

/** One page that stands by itself: no network, no script, readable on paper. Coverage comes before numbers. */
export function indexPage(context: PageContext): string {
  const { language, title, round, version } = context;
  const words = pageWords(language);
  const sections = sectionsOf(context);
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="generator" content="Kartlägg ${version}" />
        <title>${textIn(title, language)}</title>
        <style>
          ${new Markup(PAGE_STYLE)}
        </style>
      </head>
      <body>
        <a class="skip" href="#innehall">${words.skip}</a>
        <header>
          <p class="round">${said(round.label, language)}</p>
          <h1>${said(title, language)}</h1>
          ${markBox(publicationMarks(context.tables, context.marks), language)}
        </header>
        <nav aria-label="${words.navigation}">
          <ul>
            ${sections.map(({ id }) => html`<li><a href="#${ANCHORS[id]}">${words.sections[id]}</a></li> `)}
          </ul>
        </nav>
        <main id="innehall" tabindex="-1">${sections.map(({ content }) => content)}</main>
        <footer><p>${words.version(version)}</p></footer>
      </body>
    </html> `;
  return page.text;
}

interface ShownSection {
  readonly id: PageSection;
  readonly content: Markup;
}

/** The sections that have something to say, in the order of the page. */
function sectionsOf(context: PageContext): ShownSection[] {
  const made: readonly (readonly [PageSection, Markup | null])[] = [
    ['coverage', coverageSection(context)],
    ['figures', figuresSection(context)],
    ['charts', chartsSection(context)],
    ['tables', tablesSection(context)],
    ['persons', personsSection(context)],
    ['series', seriesSection(context)],
    ['hidden', hiddenSection(context)],
    ['method', methodSection(context)],
    ['findings', findingsSection(context)],
    ['sources', sourcesSection(context)],
  ];
  return made.flatMap(([id, content]) => (content === null ? [] : [{ id, content }]));
}
