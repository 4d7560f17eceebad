/**
 * Who may import whom, as dependency-cruiser rules. Each comment is what a developer reads when the
 * rule stops them. A test plants a violation of each rule and sees that it is caught.
 *
 * A package is always written as `node_modules/<name>/`: the bare word `electron` is a folder too.
 */

/** Everything beside these is a feature, so a new feature stands behind the same walls at once. */
const sharedFeature = '^shared/(?!kernel/|ipc/)([^/]+)/';
const backendFeature = '^electron/backend/(?!database/|spreadsheets/|changes/|workflows/)([^/]+)/';
const rendererFeature = '^renderer/(?!app/|ui/|lib/)([^/]+)/';

const product = '^(shared|electron|renderer|resources)/';
const packages = (...names) => `(^|/)node_modules/(@types/)?(${names.join('|')})/`;
/** Node's own modules, whether written `fs` or `node:fs`. */
const nodeItself = { dependencyTypes: ['core'] };

const wall = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const sharedWalls = [
  wall(
    'shared-is-pure',
    'shared runs in every process: beside its own files it imports zod and date-fns, and nothing else.',
    { path: '^shared/' },
    { pathNot: ['^shared/', packages('zod', 'date-fns')] },
  ),
  wall(
    'shared-kernel-stands-alone',
    'The kernel is below everything: it imports nothing else of shared.',
    { path: '^shared/kernel/' },
    { path: '^shared/', pathNot: '^shared/kernel/' },
  ),
  wall(
    'shared-feature-no-sibling',
    'A feature in shared imports the kernel and itself. What several features need belongs in the kernel.',
    { path: sharedFeature },
    { path: '^shared/', pathNot: '^shared/(kernel|$1)/' },
  ),
];

const processWalls = [
  wall(
    'renderer-not-electron',
    'The window knows the rest only through the contract in shared/ipc.',
    { path: '^renderer/' },
    { path: ['^electron/', packages('electron')] },
  ),
  wall(
    'renderer-not-node',
    'The window is sandboxed: it has no Node.',
    { path: '^renderer/' },
    nodeItself,
  ),
  wall(
    'electron-not-renderer',
    'The app and the backend know the window only through the contract in shared/ipc.',
    { path: '^electron/' },
    { path: '^renderer/' },
  ),
  wall(
    'only-main-imports-electron',
    'Only electron/main and electron/preload.ts import electron (and the preview, which takes its place).',
    { pathNot: ['^electron/(main/|preload\\.ts$)', '^build/preview/', 'node_modules/'] },
    { path: packages('electron') },
  ),
  wall(
    'backend-knows-no-electron',
    'The backend runs in any Node process: it imports neither electron, nor electron/main, nor the preload.',
    { path: '^electron/backend/' },
    { path: [packages('electron'), '^electron/(?!backend/)'] },
  ),
  wall(
    'main-not-backend',
    'Keys and the open team file live in the backend process only: main and preload know it by the contract.',
    { path: '^electron/(main/|preload\\.ts$)' },
    { path: '^electron/backend/' },
  ),
  wall(
    'only-database-has-the-driver',
    'Only electron/backend/database imports the SQLite driver: elsewhere it is Kysely, within a transaction.',
    { path: product, pathNot: '^electron/backend/database/' },
    { path: [packages('better-sqlite3(-multiple-ciphers)?'), '^(node:)?sqlite$'] },
  ),
];

const featureWalls = [
  wall(
    'database-below-features',
    'The database is below the features: of the backend it imports itself and the refusal.',
    { path: '^electron/backend/database/' },
    { path: '^electron/backend/', pathNot: '^electron/backend/(database/|refusal\\.ts$)' },
  ),
  wall(
    'spreadsheets-below-features',
    'Spreadsheets are below the features: of the backend they import themselves, of shared the kernel.',
    { path: '^electron/backend/spreadsheets/' },
    {
      path: '^(electron/backend|shared)/',
      pathNot: '^(electron/backend/spreadsheets|shared/kernel)/',
    },
  ),
  wall(
    'changes-below-features',
    'Changes are below the features: of the backend they import the database and what every handler gets.',
    { path: '^electron/backend/changes/' },
    {
      path: '^(electron/backend|shared)/',
      pathNot:
        '^(electron/backend/(changes/|database/|handler\\.ts$|refusal\\.ts$)|shared/kernel/)',
    },
  ),
  wall(
    'backend-feature-no-sibling',
    'A backend feature imports no other feature. A use case over several has its own file in electron/backend/workflows/.',
    { path: backendFeature },
    { path: [backendFeature, '^electron/backend/workflows/'], pathNot: '^electron/backend/$1/' },
  ),
  wall(
    'backend-feature-own-shared',
    'A backend feature imports of shared the kernel, the contract and its own folder.',
    { path: backendFeature },
    { path: '^shared/', pathNot: '^shared/(kernel|ipc|$1)/' },
  ),
  wall(
    'renderer-feature-no-sibling',
    'A feature of the window imports renderer/ui, renderer/lib and itself; renderer/app puts features together.',
    { path: rendererFeature },
    { path: '^renderer/', pathNot: '^renderer/(ui|lib|$1)/' },
  ),
  wall(
    'renderer-feature-own-shared',
    'A feature of the window imports of shared the kernel, the contract and its own folder.',
    { path: rendererFeature },
    { path: '^shared/', pathNot: '^shared/(kernel|ipc|$1)/' },
  ),
  wall(
    'renderer-base-below-features',
    'renderer/ui and renderer/lib are below the features: they import neither a feature nor the shell.',
    { path: '^renderer/(ui|lib)/' },
    { path: '^renderer/', pathNot: '^renderer/(ui|lib)/' },
  ),
  wall(
    'evaluation-never-caseload',
    'Evaluation reads the read model and never the caseload: that is what makes an export anonymous.',
    { path: '^(shared|electron/backend|renderer)/evaluation/' },
    { path: '^(shared|electron/backend|renderer)/caseload/' },
  ),
  wall(
    'audit-on-its-own',
    'The auditor attacks what the protection made. It shares no code with it: beside itself it imports what a table is, and the declared tables.',
    { path: '^electron/backend/evaluation/audit/' },
    {
      path: '^(shared|electron|renderer)/',
      pathNot: [
        '^electron/backend/evaluation/audit/',
        '^shared/evaluation/((counted|schema|declaration|merging)\\.ts$|tables/)',
      ],
    },
  ),
  wall(
    'protection-knows-no-audit',
    'The protection knows nothing of the auditor, who is to find what it overlooks.',
    { path: '^electron/backend/evaluation/protection/' },
    { path: '^electron/backend/evaluation/audit/' },
  ),
];

const generalWalls = [
  wall(
    'product-not-build-or-tests',
    'The product stands without its tools and tests.',
    { path: product },
    { path: '^(build|tests)/' },
  ),
  wall(
    'build-not-tests',
    'Tools stand without the tests.',
    { path: '^build/' },
    { path: '^tests/' },
  ),
  wall(
    'no-circle',
    'Files that need each other are one file, or want a third.',
    {},
    { circular: true },
  ),
  wall('no-unresolvable', 'This import leads nowhere.', {}, { couldNotResolve: true }),
  wall(
    'no-undeclared-package',
    'This package is here only because another one needs it: name it in package.json.',
    { pathNot: 'node_modules/' },
    { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  ),
];

export const walls = [...sharedWalls, ...processWalls, ...featureWalls, ...generalWalls];

/** The folders that are read, and what counts as source in them. */
export const readFolders = ['shared', 'electron', 'renderer', 'build', 'tests'];
export const sourceFile = /\.(ts|tsx|mts|mjs)$/;

/** How dependency-cruiser reads the project. */
export const cruiseOptions = {
  ruleSet: { forbidden: walls },
  validate: true,
  doNotFollow: { path: 'node_modules' },
  exclude: { path: '(^|/)(out|dist|\\.cache)/' },
  // Imports of types are imports too: a type of a feature is knowledge of that feature.
  tsPreCompilationDeps: true,
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'require', 'node', 'default', 'types', 'style'],
    mainFields: ['module', 'main', 'types'],
    extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.cjs', '.d.ts', '.json', '.css'],
  },
};
