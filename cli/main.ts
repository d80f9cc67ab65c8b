import { Command, CommanderError, Option } from 'commander';
import { version } from '../package.json';
import { plainText } from './plain-text';
import { reasonOf, UnusableInput } from './unusable-input';

/** What the command that ran ends with when nothing went wrong: a gate may fail. */
let status = 0;

/** The command line of docs: each command loads what it needs when it is called, so that a start stays quick. */
const program = new Command('bulkhead')
  .description('Threat models of container platforms: threats, questions and reports from the command line.')
  .version(version)
  .exitOverride()
  .configureOutput({
    writeErr: (text) => process.stderr.write(text),
    // Wrong use is one line, as with everything else that is refused.
    outputError: (text, write) => write(`bulkhead: ${plainText(text.trim().replace(/^error: /, ''))}\n`),
  });

/** An option that may be given several times. */
const repeated = (flags: string, description: string) =>
  new Option(flags, description).argParser((value: string, before: string[] | undefined) => [
    ...(before ?? []),
    value,
  ]);

const pack = () =>
  repeated('--pack <folder>', 'a folder of knowledge packs of your own; may be given several times');

program
  .command('new')
  .description('write a new model')
  .option('--template <name>', 'start from a template')
  .option('--list', 'name the templates')
  .option('--json', 'with --list: print them as JSON')
  .option('-o, --output <file>', 'where to write')
  .action(async (options) => (await import('./commands/new')).run(options));

program
  .command('import')
  .description('make a model of files or folders, or of standard input (-)')
  .argument('<path...>', 'files, folders or -')
  .option('--from <format>', 'the format; recognised when absent')
  .requiredOption('-o, --output <file>', 'where to write the model')
  .option('--json', 'print what came in as JSON')
  .addOption(pack())
  .action(async (paths, options) => (await import('./commands/import')).run(paths, options));

program
  .command('threats')
  .description('analyse a model')
  .argument('<file>')
  .option('--json', 'print threats, questions and suppressions as JSON')
  .option('--at <time>', 'the time for expiring decisions, or now; without it none has expired')
  .addOption(pack())
  .action(async (file, options) => (await import('./commands/threats')).run(file, options));

program
  .command('report')
  .description('write the report of a model')
  .argument('<file>')
  .requiredOption('-o, --output <file>', 'where to write')
  .option(
    '--to <format>',
    'html, pdf, docx, xlsx, md, csv, json (docs/report.schema.json), sarif, oscal, navigator, svg or zip; by the extension when absent',
  )
  .option(
    '--at <time>',
    'the time that the report gives and that decisions expire by, e.g. 2026-03-01T12:00:00Z, or now',
  )
  .option(
    '--preset <name>',
    'auditor (everything), executive, architect, workshop, or a choice kept with the model',
  )
  .option('--sections <ids>', 'only these, parted by commas: summary, threats, treatment, …')
  .option('--min-risk <level>', 'only threats of this residual risk and above: low, medium, high or critical')
  .option('--status <statuses>', 'only threats of these, parted by commas: open, mitigated, accepted, …')
  .addOption(
    repeated(
      '--owner <name>',
      'only threats that this person owns; "" for nobody; may be given several times',
    ),
  )
  .addOption(repeated('--diagram <name>', 'only what this diagram shows; may be given several times'))
  .addOption(
    repeated(
      '--benchmark <id>',
      'only controls of this one, e.g. cis-kubernetes; may be given several times',
    ),
  )
  .option('--title <text>', 'instead of the model’s title')
  .option('--mark <text>', 'how confidential it is, on every page')
  .option('--language <tag>', 'of the report’s own words: en or de; English when absent')
  .option('--page <size>', 'a4 or letter')
  .option('--logo <file>', 'a PNG or JPEG for the title page')
  .option('--since <model>', 'an earlier model: the report says what changed since')
  .addOption(pack())
  .action(async (file, options) => (await import('./commands/report')).run(file, options));

program
  .command('validate')
  .description('check a model file: schema, references, and that the knowledge has what it speaks of')
  .argument('<file>')
  .addOption(pack())
  .action(async (file, options) => (await import('./commands/validate')).run(file, options));

program
  .command('approvals')
  .description('who approved a model, and whether that is about its content as it is now')
  .argument('<file>')
  .option('--json', 'print as JSON, with the digest of the content')
  .addOption(pack())
  .action(async (file, options) => (await import('./commands/approvals')).run(file, options));

program
  .command('catalog')
  .description('list what is known')
  .argument('<kind>', 'controls, mitigations, rules, stencils or boundaries')
  .option('--find <words>', 'only what contains all these words, or words that begin so')
  .option(
    '--linked-to <id>',
    'only what hangs together with a rule, measure, stencil or item (cis-kubernetes@2.0.1:5.2.2, T1611)',
  )
  .option('--json', 'print as JSON')
  .addOption(pack())
  .action(async (kind, options) => (await import('./commands/catalog')).run(kind, options));

program
  .command('why-not')
  .description(
    'the rules that look at an element, flow or boundary and do not stand, and what switched each off',
  )
  .argument('<file>')
  .argument('<subject>', 'its id or its name')
  .option('--json', 'print as JSON')
  .addOption(pack())
  .action(async (file, subject, options) => (await import('./commands/why-not')).run(file, subject, options));

program
  .command('coverage')
  .description("which items of each benchmark the model's threats touch: met, not met, unknown")
  .argument('<file>')
  .option('--catalogue <name>', 'one catalogue, item by item')
  .option('--at <time>', 'the time for expiring decisions, or now; without it none has expired')
  .option('--json', 'print as JSON')
  .addOption(pack())
  .action(async (file, options) => (await import('./commands/coverage')).run(file, options));

program
  .command('diff')
  .description(
    'what changed in the system from one model to another, which threats came, went or changed, and why',
  )
  .argument('<old>')
  .argument('<new>')
  .option('--json', 'print as JSON (docs/diff.schema.json)')
  .option('--exit-code', 'end with status 1 when there are differences')
  .option('--to <format>', 'text, md (for a pull request), html or json; by the extension when absent')
  .option('-o, --output <file>', 'where to write; without it, standard output')
  .option('--at <time>', 'the time for expiring decisions, or now; without it none has expired')
  .option('--language <tag>', 'of its own words: en or de; English when absent')
  .addOption(pack())
  .action(async (before, after, options) => {
    status = await (await import('./commands/diff')).run(before, after, options);
  });

const several = (value: string, before: string[] | undefined) => [...(before ?? []), value];

program
  .command('check')
  .description(
    'a gate for pipelines: ends with status 1 when a threat is over a threshold and nobody answers for it',
  )
  .argument('[file]', 'a model; or give --manifests')
  .option(
    '--manifests <path>',
    'check a folder of manifests straight away; may be given several times',
    several,
  )
  .option('--from <format>', 'with --manifests: their format; recognised when absent')
  .option(
    '--baseline <model>',
    'what is accepted as it is: only what is new or worse fails; with --manifests, its decisions and answers count',
  )
  .option('--all', 'with --baseline: what stood in it fails too')
  .option('--fail-on <risk>', 'low, medium, high, critical or none: the residual risk that fails', 'high')
  .option(
    '--fail-on-category <letter=risk>',
    'another risk for a category of STRIDE, such as E=medium; may be given several times',
    several,
  )
  .option(
    '--fail-on-benchmark <name[=risk]>',
    'fail where an item of a benchmark is not met, or with a risk, where a threat touches one; may be given several times',
    several,
  )
  .option('--question-days <days>', 'fail when a question is open for so many days; 0: when one is open')
  .option('--question-log <file>', 'keeps the day on which each open question was first seen')
  .option(
    '--exceptions <file>',
    'what passes until a day: YAML with threat, owner, reason and expires (docs/pipelines.md)',
  )
  .option('--format <format>', 'text, json (docs/check.schema.json), junit or sarif')
  .option('--json', 'the same as --format json')
  .option(
    '-o, --output <file>',
    'where to write, by the extension (.sarif, .xml, .json, .txt); may be given several times',
    several,
  )
  .option('--at <time>', 'the time by which decisions and exceptions end; without it, now')
  .addOption(pack())
  .action(async (file, options) => {
    status = await (await import('./commands/check')).run(file, options);
  });

/** Runs the command line; the exit status says how it went (design.md §5). */
async function main(): Promise<number> {
  if (process.argv.length <= 2) {
    process.stderr.write('bulkhead: no command; expected one of those below.\n\n');
    program.outputHelp({ error: true });
    return 2;
  }
  try {
    await program.parseAsync(process.argv);
    return status;
  } catch (error) {
    if (error instanceof UnusableInput) {
      process.stderr.write(`bulkhead: ${plainText(error.message)}\n`);
      return 2;
    }
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    // Status 1 means that a gate failed, so that a mistake of ours must not end with it.
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(
      `bulkhead: unexpected: this is a mistake in Bulkhead; please report it.\n${details.split('\n').map(plainText).join('\n')}\n`,
    );
    return 2;
  }
}

// Whoever reads may have read enough (`| head`): nothing went wrong. A full disk is another matter.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`bulkhead: standard output: can't be written: ${reasonOf(error)}.\n`);
  process.exit(2);
});

process.exitCode = await main();
