/** The description of one part of a pack that was split: a crate names no file that does not lie in it. */
import { stableJson } from '../../stable-json.ts';
import type { CrateEntity, Pointer } from './entity.ts';

type Crate = { readonly '@context': string; readonly '@graph': readonly CrateEntity[] };

/** The description without the files that are not here. `crate` is that of the whole pack. */
export function crateOfPart(crate: string, isHere: (path: string) => boolean): string {
  const whole: Crate = JSON.parse(crate);
  const isGone = (entity: CrateEntity) => entity['@type'] === 'File' && !isHere(entity['@id']);
  const gone = new Set(whole['@graph'].filter(isGone).map((entity) => entity['@id']));
  const graph = whole['@graph']
    .filter((entity) => !gone.has(entity['@id']))
    .map((entity) => withoutPointers(entity, gone));
  return stableJson({ ...whole, '@graph': graph });
}

const withoutPointers = (entity: CrateEntity, gone: ReadonlySet<string>): CrateEntity => ({
  ...entity,
  ...Object.fromEntries(
    Object.entries(entity).flatMap(([name, value]) =>
      Array.isArray(value) ? [[name, value.filter((one: Pointer) => !gone.has(one['@id']))]] : [],
    ),
  ),
});
