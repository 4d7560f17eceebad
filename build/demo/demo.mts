import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { evaluationReport } from '#shared/evaluation/reports/evaluation.ts';
import { exportFormats, mostCheckedWords, type AskedReport } from '#shared/evaluation/schema.ts';
import { formatPeriod, toIsoDate, type Period } from '#shared/kernel/dates.ts';
import { counted } from '#shared/kernel/text.ts';
import { WriteError } from '../../electron/main/files/write-atomically.ts';
import { messageOfWriteError } from '../../electron/main/files/write-error-message.ts';
import { printHtmlToPdf } from '../preview/print.mts';
import { Refused, startBackend, type BackendWithoutWindow } from './ask-backend.mts';
import { buyTrajectory } from './buy-trajectory.mts';
import { periodOf, readOptions, usage, UsageError, type DemoOptions } from './options.mts';
import { FolderInUse, OutputFolder, teamFile } from './output-folder.mts';
import { newPassword } from './password.mts';
import { FaultyList, importList } from './read-list.mts';
import { textTable } from './text-table.mts';

// The whole job without a window, through the calls that the window makes: a team file, a list in, an
// evaluation out.

const projectRoot = resolve(import.meta.dirname, '../..');
const ownCaseload = join(projectRoot, 'resources/demo/caseload.csv');
/** The period of the published evaluation, whose totals the demo caseload has. */
const ownPeriod: Period = { from: '2017-06-01', until: '2019-12-31' };

const exitCodes = { done: 0, failed: 1, faultyList: 2 } as const;

const say = (...lines: readonly string[]): void => {
  process.stdout.write(`${lines.join('\n')}\n`);
};
const complain = (...lines: readonly string[]): void => {
  process.stderr.write(`${lines.join('\n')}\n`);
};

async function runDemo(options: DemoOptions): Promise<void> {
  const csv = options.csv === null ? ownCaseload : resolve(options.csv);
  if (!existsSync(csv)) {
    throw new UsageError(
      `Het bestand ${options.csv ?? csv} is er niet. Kijk de naam en de map na.`,
    );
  }
  const output = new OutputFolder(resolve(options.out));
  const backend = startBackend(projectRoot);
  try {
    const password = newPassword();
    const { recoveryCode } = await backend.ask('team.create', {
      file: backend.choose(output.draft(teamFile)),
      teamName: 'Statushouders',
      municipality: 'Veldermeer',
      userName: 'Demo',
      password,
    });
    const { counts, warnings, notImported } = await importList(backend, csv);
    say(
      `Ingelezen: ${counted(counts.rows, 'rij', 'rijen')}, ${counted(counts.clients, 'klant', 'klanten')} in ${counted(counts.households, 'bijstandspartij', 'bijstandspartijen')}, ${counted(counts.trajectories, 'traject', 'trajecten')}.`,
    );
    if (notImported.length > 0) say(`Niet geïmporteerd: ${notImported.join(', ')}.`);
    if (warnings.length > 0) {
      say(
        `${counted(warnings.length, 'opmerking', 'opmerkingen')}. De eerste:`,
        ...warnings.slice(0, 5),
      );
    }
    const suggested =
      options.csv === null ? ownPeriod : await backend.ask('evaluation.suggestedPeriod', {});
    const request: AskedReport = {
      period: periodOf(options, suggested),
      mode: options.mode,
      protection: options.protection,
      ...(options.mode === 'deelbaar' ? await lookedAt(backend) : {}),
    };
    await writeReport(backend, request, output);
    if (options.csv === null) say(...(await buyTrajectory(backend, toIsoDate(new Date()))));
    await backend.stop();
    output.publish();
    say(
      '',
      `In ${relative(process.cwd(), output.folder) || '.'} staan nu: ${output.published.join(', ')}.`,
      `Wachtwoord van ${teamFile}: ${password}`,
      `Herstelcode: ${recoveryCode}`,
    );
  } finally {
    await backend.stop();
    output.discardDrafts();
  }
}

/**
 * Nobody is asked here whether a word in the name of a provider or fund is a client: it is told. A whole name
 * or number of a client keeps the report from being written, as in the app.
 */
async function lookedAt(backend: BackendWithoutWindow): Promise<Pick<AskedReport, 'definition'>> {
  const found = await backend.ask('evaluation.wordsOfClients', { definition: evaluationReport });
  const names = [...new Set(found.flatMap(({ name }) => (name?.sure === false ? name.name : [])))];
  if (names.length === 0) return {};
  say(
    'In deze namen staat een woord dat ook een naam van een klant is. Kijk ze na voor u het rapport deelt:',
    ...names.map((name) => `  ${name}`),
  );
  return { definition: { ...evaluationReport, checkedWords: names.slice(0, mostCheckedWords) } };
}

async function writeReport(
  backend: BackendWithoutWindow,
  request: AskedReport,
  output: OutputFolder,
): Promise<void> {
  const report = await backend.ask('evaluation.report', request);
  say('', `Evaluatie ${formatPeriod(request.period)}, ${request.mode}.`, '');
  for (const id of ['caseload', 'uitstroom', 'trajecten']) {
    const table = report.tables.find((candidate) => candidate.id === id);
    if (table) say(...textTable(table), '');
  }
  for (const format of exportFormats) {
    const { content, encodedAs } = await backend.ask('evaluation.document', { request, format });
    const bytes =
      format === 'pdf' ? await printHtmlToPdf(content) : Buffer.from(content, encodedAs);
    output.write(`evaluatie.${format}`, bytes);
  }
}

async function main(): Promise<number> {
  try {
    await runDemo(readOptions(process.argv.slice(2)));
    return exitCodes.done;
  } catch (error) {
    if (error instanceof FaultyList) {
      complain(
        error.lines.join('\n'),
        '',
        `De lijst heeft ${counted(error.lines.length, 'fout', 'fouten')}. Er is niets bewaard. Verbeter de lijst en probeer het opnieuw.`,
      );
      return exitCodes.faultyList;
    }
    if (error instanceof Refused) {
      complain(error.message);
      return error.error.code === 'unreadable-list' ? exitCodes.faultyList : exitCodes.failed;
    }
    if (error instanceof FolderInUse) {
      complain(error.message);
      return exitCodes.failed;
    }
    if (error instanceof UsageError) {
      complain(error.message, usage);
      return exitCodes.failed;
    }
    complain('De demo kon niet worden afgemaakt. Er is niets bewaard.', sentenceOf(error));
    return exitCodes.failed;
  }
}

/** What the system says of files in Dutch; anything else as it is, for who works on Trede. */
function sentenceOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) return error instanceof Error ? error.message : String(error);
  return messageOfWriteError(new WriteError(code, 'write')).message;
}

// A reader that has seen enough (`| head`) closes the pipe; the work goes on.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
process.exitCode = await main();
