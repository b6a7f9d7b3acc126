import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { roundOf } from '@kartlagg/ingest';
import type { Project, Text } from '@kartlagg/model';
import { loadProject, loadSurvey, roundIds, SurveyError, type Survey } from '@kartlagg/survey';
import { CliError } from './cli-error.js';
import { findFiles, statOf, type FoundFile } from './host/find-files.js';
import { parseJson } from './host/parse-json.js';
import { schemaFiles } from './host/schema-files.js';
import { openKeyFor } from './open-key.js';
import { openSurvey } from './open-survey.js';
import { PASSING_KEY } from './passing-key.js';
import { readCells } from './read-delivery.js';
import { openMappings, type ReadSettings } from './read-settings.js';

const PROJECT_FILE = 'kartlagg.json';
/** Folders inside a folder of deliveries whose files are published figures. */
const PUBLISHED_FOLDERS = new Set(['publicerat', 'published']);

/** What is to be counted: the round's definition and the files. */
export interface OpenProject {
  readonly title: Text;
  readonly synthetic: boolean;
  readonly survey: Survey;
  readonly settings: ReadSettings;
  readonly deliveries: readonly FoundFile[];
  readonly published: readonly FoundFile[];
}

/** What the user asks for beside the folder. */
export interface ProjectOptions {
  readonly round?: string;
  /** Files that say how tables of foreign layouts are read. */
  readonly mapping?: readonly string[];
}

/**
 * Opens a project folder (with a kartlagg.json) or a folder of deliveries. The round is the project's, or the one that
 * is asked for, or the one that the first delivery that names one belongs to.
 */
export async function openProject(path: string, options: ProjectOptions = {}): Promise<OpenProject> {
  const folder = resolve(path);
  if (!statOf(folder, path).isDirectory()) throw new CliError({ kind: 'not-a-folder', path });
  const described = projectFile(folder);
  const project =
    described === undefined
      ? await plainFolder(folder, path, options)
      : describedProject(folder, described, options);
  requireDeliveries(project.deliveries, path);
  return project;
}

/** How the files of a project are read: its mappings and those that are asked for, its decisions, its key and its limits. */
export function readSettings(
  folder: string,
  project: Pick<Project, 'mappings' | 'limits' | 'decisions' | 'key'>,
  mapping: readonly string[],
  survey: Survey,
): ReadSettings {
  const paths = [...(project.mappings ?? []).map((path) => resolve(folder, path)), ...mapping];
  return {
    mappings: openMappings(paths, survey),
    limits: project.limits ?? {},
    key: project.key === undefined ? PASSING_KEY : openKeyFor(resolve(folder, project.key), survey.round.id),
    decisions: (project.decisions ?? []).flatMap((path) => findFiles(resolve(folder, path), folder)),
  };
}

/** The project file of a folder, checked; undefined where there is none. */
export function projectFile(folder: string): Project | undefined {
  const file = join(folder, PROJECT_FILE);
  if (!existsSync(file)) return undefined;
  const result = loadProject(schemaFiles, parseJson(readFileSync(file, 'utf8'), file));
  if ('problems' in result) throw new SurveyError(result.problems);
  return result.project;
}

function describedProject(folder: string, project: Project, options: ProjectOptions): OpenProject {
  const survey = openSurvey(options.round ?? project.round, project);
  const files = (paths: readonly string[]): FoundFile[] =>
    paths.flatMap((path) => findFiles(resolve(folder, path), folder));
  return {
    title: project.title ?? survey.round.label,
    synthetic: project.synthetic ?? false,
    survey,
    settings: readSettings(folder, project, options.mapping ?? [], survey),
    deliveries: files(project.deliveries),
    published: files(project.published ?? []),
  };
}

async function plainFolder(
  folder: string,
  path: string,
  { round, mapping = [] }: ProjectOptions,
): Promise<OpenProject> {
  const files = findFiles(folder, folder);
  const deliveries = files.filter((file) => !isPublished(file));
  requireDeliveries(deliveries, path);
  const survey = openSurvey(round ?? (await namedRound(deliveries)) ?? unnamed());
  return {
    title: { sv: basename(folder) },
    synthetic: false,
    survey,
    settings: readSettings(folder, {}, mapping, survey),
    deliveries,
    published: files.filter(isPublished),
  };
}

function isPublished({ path }: FoundFile): boolean {
  return dirname(path)
    .split('/')
    .some((part) => PUBLISHED_FOLDERS.has(part.toLowerCase()));
}

function requireDeliveries(files: readonly FoundFile[], path: string): void {
  if (!files.some(({ delivery }) => delivery)) throw new CliError({ kind: 'empty-folder', path });
}

/** The round that the deliveries name: the first that can be read and names one that exists. */
export async function namedRound(files: readonly FoundFile[]): Promise<string | undefined> {
  const known = roundIds(schemaFiles);
  for (const file of files.filter(({ delivery }) => delivery)) {
    const { result } = await readCells(file);
    const round = 'workbook' in result ? roundOf(result.workbook, known) : undefined;
    if (round !== undefined) return round;
  }
  return undefined;
}

/** The latest national round: what a file that names none is checked against. */
export function latestRound(): string {
  const rounds = roundIds(schemaFiles).map((id) => loadSurvey(schemaFiles, id).round);
  const [latest] = rounds
    .filter(({ scope }) => scope === 'national')
    .sort((left, right) => right.year - left.year);
  if (latest === undefined) throw new Error('there is no national round');
  return latest.id;
}

function unnamed(): never {
  throw new CliError({ kind: 'which-round', known: roundIds(schemaFiles) });
}
