import { helpHeading, helpWord, usageWords, type HelpWord } from '@kartlagg/wording';
import { Argument, Command, Option } from 'commander';
import { CliError } from './cli-error.js';
import type { Io } from './io.js';
import { VERSION } from './version.js';

/**
 * All commands with their Swedish names first. `end` is told the exit code of the one that ran. A command's own code is
 * loaded when it is called for, so that a small one starts at once.
 */
export function program(io: Io, end: (code: number) => void): Command {
  const say = (word: HelpWord): string => helpWord(word, io.language);
  const option = (flags: string, word: HelpWord): Option => new Option(flags, say(word));
  const folder = (): Argument => new Argument('<mapp>', say('folderArgument'));
  const round = (): Option => option('--omgang, --round <id>', 'roundOption');
  const several = (flags: string, word: HelpWord): Option =>
    option(flags, word).argParser((value: string, before: readonly string[] | undefined) => [
      ...(before ?? []),
      value,
    ]);
  const mapping = (): Option => several('--tolkning, --mapping <fil>', 'mappingOption');
  const out = (): Option => option('--ut, --out <mapp>', 'outOption').default('out');
  const add = (name: string, aliases: readonly string[], word: HelpWord): Command =>
    all.command(name).aliases(aliases).description(say(word));

  const all = new Command('kartlagg')
    .description(say('program'))
    .version(VERSION, '-V, --version', say('versionOption'))
    .helpOption('-h, --help', say('helpOption'))
    .helpCommand('help [kommando]', say('helpCommand'))
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => helpHeading(title, io.language),
      styleUsage: (usage) => usageWords(usage, io.language),
      optionDescription: ({ description, defaultValue }) =>
        typeof defaultValue === 'string'
          ? `${description} (${say('defaultValue')}: ${defaultValue})`
          : description,
      subcommandTerm: (command) =>
        [command.name(), ...command.aliases().filter((alias) => alias !== command.name())].join(', '),
    })
    .configureOutput({ writeErr: () => {} })
    .exitOverride()
    .addOption(option('--lang <sv|en>', 'languageOption').choices(['sv', 'en']).default('sv'));
  add('mall', ['template'], 'template')
    .addOption(round().makeOptionMandatory())
    .addOption(option('--kommun, --municipality <kod>', 'municipalityOption'))
    .addOption(option('--alla, --all', 'allOption'))
    .addOption(option('--personer, --persons', 'personsOption'))
    .addOption(option('--ut, --out <mapp>', 'templateOutOption').default('formular'))
    .action(async (options) =>
      end(await (await import('./commands/template.js')).templateCommand(options, io)),
    );

  add('kontrollera', ['check'], 'check')
    .argument('<fil...>', say('filesArgument'))
    .addOption(round())
    .addOption(option('--publicerat, --published', 'publishedOption'))
    .addOption(option('--markera, --mark <mapp>', 'markOption'))
    .addOption(mapping())
    .addOption(option('--visa-tolkning, --show-reading', 'showReadingOption'))
    .addOption(option('--alla, --all', 'allLinesOption'))
    .addOption(option('--format <text|json>', 'formatOption').choices(['text', 'json']).default('text'))
    .action(async (paths, options) =>
      end(await (await import('./commands/check.js')).checkCommand(paths, options, io)),
    );

  add('tolka', ['map'], 'map')
    .argument('<fil>', say('mapFileArgument'))
    .addOption(round())
    .addOption(option('--ut, --out <fil>', 'mapOutOption'))
    .addOption(option('--format <text|json>', 'formatOption').choices(['text', 'json']).default('text'))
    .action(async (path, options) =>
      end(await (await import('./commands/map.js')).mapCommand(path, options, io)),
    );

  add('kör', ['kor', 'run'], 'run')
    .addArgument(folder())
    .addOption(round())
    .addOption(mapping())
    .addOption(out())
    .action(async (path, options) =>
      end(await (await import('./commands/run.js')).runCommand(path, options, io)),
    );

  add('tabeller', ['tables'], 'tables')
    .addArgument(folder())
    .addOption(round())
    .addOption(mapping())
    .addOption(out())
    .action(async (path, options) =>
      end(await (await import('./commands/tables.js')).tablesCommand(path, options, io)),
    );

  add('diagram', ['chart', 'charts'], 'chart')
    .addArgument(folder())
    .addOption(round())
    .addOption(mapping())
    .addOption(out())
    .action(async (path, options) =>
      end(await (await import('./commands/chart.js')).chartCommand(path, options, io)),
    );

  add('förklara', ['forklara', 'explain'], 'explain')
    .addArgument(folder())
    .argument('[cell...]', say('cellArgument'))
    .addOption(option('--tabell, --table <id>', 'tableOption').makeOptionMandatory())
    .addOption(option('--matt, --measure <id>', 'measureOption'))
    .addOption(option('--alla, --all', 'everythingOption'))
    .addOption(round())
    .addOption(mapping())
    .action(async (path, cell, options) =>
      end(await (await import('./commands/explain.js')).explainCommand(path, cell, options, io)),
    );

  add('lägesrapport', ['lagesrapport', 'status'], 'status')
    .addArgument(folder())
    .addOption(round())
    .addOption(mapping())
    .action(async (path, options) =>
      end(await (await import('./commands/status.js')).statusCommand(path, options, io)),
    );

  const key = add('nyckel', ['key'], 'key');
  key
    .command('ny')
    .aliases(['new'])
    .description(say('newKey'))
    .addOption(option('--ut, --out <fil>', 'keyOutOption').makeOptionMandatory())
    .addOption(option('--syfte, --purpose <text>', 'purposeOption').makeOptionMandatory())
    .addOption(several('--omgang, --round <id>', 'keyRoundOption'))
    .addOption(option('--alla-omgangar, --all-rounds', 'allRoundsOption'))
    .action(async (options) => end((await import('./commands/key.js')).newKeyCommand(options, io)));
  key
    .command('visa')
    .aliases(['show'])
    .description(say('showKey'))
    .argument('<fil>', say('keyFileArgument'))
    .action(async (path) => end((await import('./commands/key.js')).showKeyCommand(path, io)));

  add('pseudonymisera', ['pseudonymise', 'pseudonymize'], 'pseudonymise')
    .argument('<fil>', say('pseudonymiseFileArgument'))
    .addOption(option('--nyckel, --key <fil>', 'useKeyOption').makeOptionMandatory())
    .addOption(option('--ut, --out <fil>', 'pseudonymiseOutOption'))
    .addOption(round())
    .addOption(mapping())
    .action(async (path, options) =>
      end(await (await import('./commands/pseudonymise.js')).pseudonymiseCommand(path, options, io)),
    );

  add('dubbletter', ['duplicates'], 'duplicates')
    .addArgument(folder())
    .addOption(round())
    .addOption(mapping())
    .addOption(option('--ut, --out <fil>', 'reviewOutOption').default('granskning.xlsx'))
    .action(async (path, options) =>
      end(await (await import('./commands/duplicates.js')).duplicatesCommand(path, options, io)),
    );

  add('mörkertal', ['morkertal', 'unseen'], 'unseen')
    .addArgument(folder())
    .addOption(round())
    .addOption(mapping())
    .action(async (path, options) =>
      end(await (await import('./commands/unseen.js')).unseenCommand(path, options, io)),
    );

  add('ansvar', ['responsibility'], 'responsibility')
    .addArgument(folder())
    .addOption(option('--kommun, --municipality <kod>', 'municipalityOption').makeOptionMandatory())
    .addOption(round())
    .addOption(mapping())
    .addOption(option('--ut, --out <fil>', 'reviewOutOption').default('ansvar.xlsx'))
    .action(async (path, options) =>
      end(await (await import('./commands/responsibility.js')).responsibilityCommand(path, options, io)),
    );

  // Last of all: commands that are made later would inherit it.
  for (const group of [key, all]) helpWithoutCommand(group);
  return all;
}

/** A group of commands alone shows its help, and says so where the word after it is none of them. */
function helpWithoutCommand(group: Command): void {
  group.allowExcessArguments().action(() => {
    const [command] = group.args;
    if (command !== undefined) throw new CliError({ kind: 'unknown-command', command });
    group.help();
  });
}
