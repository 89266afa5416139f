/** The rooms of the house and who may import whom; docs/architecture.md tells why. A room not named here may import nothing. */
const rooms = {
  'src/platform': [],
  'src/language': ['src/platform'],
  'src/knowledge': ['src/platform'],
  'src/storage': ['src/platform'],
  'src/safety': ['src/platform', 'src/language', 'src/knowledge'],
  'src/privacy': ['src/platform', 'src/storage', 'src/knowledge', 'src/safety'],
  'src/retrieval': ['src/platform', 'src/language', 'src/knowledge'],
  'src/routing': ['src/platform', 'src/language', 'src/knowledge', 'src/retrieval'],
  'src/answering': [
    'src/platform',
    'src/language',
    'src/knowledge',
    'src/safety',
    'src/retrieval',
    'src/routing',
  ],
  dialogs: ['src/platform', 'src/language', 'src/knowledge', 'src/safety', 'src/answering'],
  'src/bot': [
    'src/platform',
    'src/language',
    'src/knowledge',
    'src/safety',
    'src/answering',
    'src/storage',
    'dialogs',
  ],
  'src/pages': ['src/platform', 'src/knowledge'],
  'src/channels': ['src/platform', 'src/storage', 'src/bot', 'src/pages'],
  'src/ask': ['src/product\\.ts', 'src/platform', 'src/knowledge', 'src/answering', 'dialogs'],
};

/** Which room may touch which npm package. */
const packages = {
  '(botbuilder.*|botframework-.*)': ['dialogs', 'src/bot', 'src/channels'],
  restify: ['src/channels'],
  '(ws|jose|rate-limiter-flexible)': ['src/channels'],
  kysely: ['src/storage'],
  '(hnswlib-node|minisearch)': ['src/retrieval'],
  '(langchain|@langchain/.*)': ['src/retrieval'],
  '(eld|snowball-stemmers)': ['src/language'],
  '(libphonenumber-js|ibantools)': ['src/safety'],
  '(yaml|chokidar)': ['src/knowledge'],
  pino: ['src/platform'],
};

const one = (paths) => `^(${paths.join('|')})(/|$)`;

export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nobody-imports-main',
      severity: 'error',
      from: {},
      to: { path: '^src/(main|ask|privacy)\\.ts$' },
    },
    {
      name: 'product-never-imports-tests',
      severity: 'error',
      from: { path: '^(src|dialogs)/' },
      to: { path: '^(test|eval|bench|scripts)/' },
    },
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `direction-${room}`,
      severity: 'error',
      from: { path: one([room]) },
      to: { path: '^(src|dialogs)/', pathNot: one([room, ...allowed]) },
    })),
    {
      name: 'room-not-in-the-table',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: one(Object.keys(rooms)) },
      to: {},
    },
    ...Object.entries(packages).map(([name, allowed]) => ({
      name: `package-${name}`,
      severity: 'error',
      from: { path: '^(src/[^/]+|dialogs)/', pathNot: one(allowed) },
      to: { path: `node_modules/(@types/)?${name}/` },
    })),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
