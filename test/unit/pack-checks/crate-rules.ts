/**
 * The MUSTs of RO-Crate 1.2 (https://w3id.org/ro/crate/1.2) that a description in a folder can break, each
 * with its chapter. Shares no code with what writes it.
 */
type Entity = Readonly<Record<string, unknown>>;
type Crate = Readonly<Record<string, unknown>>;

/** What lies in the folder of the crate, but the description itself. */
export type CrateFolder = readonly string[];

type Rule = {
  readonly chapter: string;
  readonly must: string;
  readonly breaks: (crate: Crate, folder: CrateFolder) => readonly string[];
};

const isObject = (value: unknown): value is Entity =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

const graphOf = (crate: Crate): readonly Entity[] => listOf(crate['@graph']).filter(isObject);
const idOf = (entity: Entity): string => String(entity['@id'] ?? '');
const typesOf = (entity: Entity): readonly unknown[] => listOf(entity['@type']);
const find = (crate: Crate, id: string): Entity | undefined =>
  graphOf(crate).find((entity) => idOf(entity) === id);
const descriptorOf = (crate: Crate): Entity => find(crate, 'ro-crate-metadata.json') ?? {};
const rootOf = (crate: Crate): Entity => find(crate, './') ?? {};
const pointersOf = (value: unknown): readonly string[] => listOf(value).filter(isObject).map(idOf);
const filesOf = (crate: Crate) =>
  graphOf(crate).filter((entity) => typesOf(entity).includes('File'));
const pointedAt = (crate: Crate): ReadonlySet<string> =>
  new Set(graphOf(crate).flatMap((entity) => Object.values(entity).flatMap(pointersOf)));
const when = (isBroken: boolean, what: string): readonly string[] => (isBroken ? [what] : []);
const isRelative = (id: string) => !/^[a-z][a-z0-9+.-]*:/i.test(id) && !id.startsWith('#');

const nestedIn = (entity: Entity): readonly string[] =>
  Object.entries(entity).flatMap(([name, value]) =>
    listOf(value)
      .filter(isObject)
      .filter((one) =>
        Object.keys(one).some((key) => !['@id', '@value', '@language'].includes(key)),
      )
      .map(() => `${idOf(entity)} ${name}`),
  );

export const crateRules: readonly Rule[] = [
  {
    chapter: 'Metadata of the RO-Crate',
    must: 'the context is that of RO-Crate 1.2',
    breaks: (crate) =>
      when(
        !listOf(crate['@context']).includes('https://w3id.org/ro/crate/1.2/context'),
        'another context',
      ),
  },
  {
    chapter: 'RO-Crate JSON-LD',
    must: 'entities stand beside each other in @graph, and point at each other by @id',
    breaks: (crate) =>
      Array.isArray(crate['@graph']) ? graphOf(crate).flatMap(nestedIn) : ['no @graph'],
  },
  {
    chapter: 'RO-Crate JSON-LD',
    must: 'every entity has an @id of its own',
    breaks: (crate) => {
      const ids = graphOf(crate).map(idOf);
      return ids.filter((id, at) => id === '' || ids.indexOf(id) !== at);
    },
  },
  {
    chapter: 'RO-Crate JSON-LD',
    must: 'every entity has a @type',
    breaks: (crate) =>
      graphOf(crate)
        .filter((entity) => typesOf(entity).length === 0)
        .map(idOf),
  },
  {
    chapter: 'RO-Crate Metadata Descriptor',
    must: 'the descriptor is a CreativeWork',
    breaks: (crate) =>
      when(typesOf(descriptorOf(crate)).join() !== 'CreativeWork', 'another descriptor, or none'),
  },
  {
    chapter: 'RO-Crate Metadata Descriptor',
    must: 'the descriptor is about the root',
    breaks: (crate) => when(pointersOf(descriptorOf(crate).about).join() !== './', 'another root'),
  },
  {
    chapter: 'RO-Crate Metadata Descriptor',
    must: 'the descriptor names the version of the specification',
    breaks: (crate) =>
      when(
        !pointersOf(descriptorOf(crate).conformsTo).includes('https://w3id.org/ro/crate/1.2'),
        'another version',
      ),
  },
  {
    chapter: 'Root Data Entity',
    must: 'the root is a Dataset',
    breaks: (crate) => when(!typesOf(rootOf(crate)).includes('Dataset'), 'no Dataset'),
  },
  {
    chapter: 'Root Data Entity',
    must: 'the root has a name and a description',
    breaks: (crate) =>
      ['name', 'description'].filter((name) => !String(rootOf(crate)[name] ?? '').trim()),
  },
  {
    chapter: 'Root Data Entity',
    must: 'datePublished is one date of ISO 8601, exact to a day or more',
    breaks: (crate) => {
      const { datePublished } = rootOf(crate);
      return when(
        typeof datePublished !== 'string' ||
          !/^\d{4}-\d\d-\d\d(T.*)?$/.test(datePublished) ||
          Number.isNaN(Date.parse(datePublished)),
        String(datePublished),
      );
    },
  },
  {
    chapter: 'Root Data Entity',
    must: 'the licence is described',
    breaks: (crate) => {
      const ids = pointersOf(rootOf(crate).license);
      return ids.length === 0 ? ['none'] : ids.filter((id) => find(crate, id) === undefined);
    },
  },
  {
    chapter: 'Data Entities',
    must: 'every file is part of the root',
    breaks: (crate) => {
      const parts = pointersOf(rootOf(crate).hasPart);
      return filesOf(crate)
        .map(idOf)
        .filter((id) => !parts.includes(id));
    },
  },
  {
    chapter: 'Data Entities',
    must: 'every part of the root is described',
    breaks: (crate) =>
      pointersOf(rootOf(crate).hasPart).filter((id) => find(crate, id) === undefined),
  },
  {
    chapter: 'Data Entities',
    must: 'a file that is named by a path lies in the folder',
    breaks: (crate, folder) =>
      filesOf(crate)
        .map(idOf)
        .filter((id) => isRelative(id) && !folder.includes(decodeURI(id))),
  },
  {
    chapter: 'Data Entities',
    must: 'a path is relative to the root, and none leads out of it',
    breaks: (crate) =>
      filesOf(crate)
        .map(idOf)
        .filter((id) => /^\/|(^|\/)\.\.(\/|$)|\\|\s/.test(id)),
  },
  {
    chapter: 'Contextual Entities',
    must: 'what is described is pointed at',
    breaks: (crate) =>
      graphOf(crate)
        .map(idOf)
        .filter((id) => id !== 'ro-crate-metadata.json' && !pointedAt(crate).has(id)),
  },
];

/** Not a MUST of RO-Crate, but of ours: the description leaves no file out. */
const everyFile: Rule = {
  chapter: 'ours',
  must: 'every file of the folder is described',
  breaks: (crate, folder) => {
    const described = filesOf(crate).map(idOf);
    return folder.filter((path) => !described.includes(path));
  },
};

/** `Data Entities: every file is part of the root (data/x)`, for each place that breaks a rule. */
export const crateBreaches = (crate: Crate, folder: CrateFolder): string[] =>
  [...crateRules, everyFile].flatMap(({ chapter, must, breaks }) =>
    breaks(crate, folder).map((where) => `${chapter}: ${must} (${where})`),
  );
