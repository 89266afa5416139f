import type { CrisisRules, LocalLine } from '../knowledge/crisis-rules.ts';
import type { Municipality, Provision } from '../knowledge/knowledge.ts';
import type { CrisisSignal } from './crisis-signal.ts';

/** Beside 112 at most two lines fit on a screen; the line for children comes on top of that. */
const mostLines = 2;

/** The provisions to show, the first to call on top; the municipality's own service stands in for a national one. */
export const chooseCrisisLines = (
  signal: CrisisSignal,
  municipality: Municipality,
  provisions: readonly Provision[],
  localLines: CrisisRules['localLines'],
): readonly Provision[] => {
  const { lines } = signal.situation;
  const find = (line: string) => findLine(line, municipality, provisions, localLines);
  const all = (ids: readonly string[]) => unique(ids.flatMap(find));
  const danger = signal.danger ? all(lines.danger) : [];
  const first = signal.aboutOther && lines.other.length > 0 ? lines.other : lines.first;
  const minor = signal.minor ? all(lines.minor) : [];
  const others = all([...first, ...lines.next]).filter((one) => !minor.includes(one));
  const [main, ...rest] = others.filter((one) => !danger.includes(one)).slice(0, mostLines);
  return unique([...danger, ...(main === undefined ? [] : [main]), ...minor, ...rest]);
};

/** A `plaatselijk-` line stands for every fitting service of the municipality, or else the national one. */
export const findLine = (
  line: string,
  municipality: Municipality,
  provisions: readonly Provision[],
  localLines: CrisisRules['localLines'],
): readonly Provision[] => {
  const byId = (id: string | undefined) => provisions.filter((provision) => provision.id === id);
  const local = localLines[line];
  if (local === undefined) return byId(line);
  const own = provisions.filter((provision) => fits(provision, local, municipality));
  return own.length > 0 ? byNearness(own, local, municipality) : byId(local.otherwise);
};

const fits = (provision: Provision, local: LocalLine, { slug }: Municipality): boolean =>
  provision.municipality === slug &&
  provision.needs.includes(local.need) &&
  (local.layer === undefined || provision.layer === local.layer);

/** What the municipality's signpost names first; then the service for which this need is its main one. */
const byNearness = (
  own: readonly Provision[],
  { need }: LocalLine,
  { signposts }: Municipality,
): readonly Provision[] => {
  const order = signposts[need] ?? [];
  const rank = ({ id, needs }: Provision): number => {
    const place = order.indexOf(id);
    return (place === -1 ? order.length : place) * 10 + needs.indexOf(need);
  };
  return own.toSorted((a, b) => rank(a) - rank(b)).slice(0, 1);
};

const unique = (provisions: readonly Provision[]): readonly Provision[] => [...new Set(provisions)];
