import type { Entity } from '../../model/entity.ts';
import { foldText } from '../../text/normalize.ts';
import type { Named } from './read-review.ts';
import { idOf } from './review-id.ts';
import { isUniqueName, kindOf } from './unique-names.ts';

export interface NamedEntities {
  /** Id of the entity a claimant is: a bundled one whose name it is, or one made of the name. */
  claimant(named: Named, lang: string): string;
  /** The same for a publisher, who is one and the same at one host. */
  publisher(named: Named, host: string, lang: string): string;
  /** Those that were made. */
  made(): Entity[];
}

/** Entities made of nothing but the names that reviews have for somebody, each in the one language it is known in. */
export function nameEntities(bundled: readonly Entity[]): NamedEntities {
  const ids = new Map<string, string>();
  for (const { id, names } of bundled) for (const name of Object.values(names).flat()) ids.set(foldText(name), id);
  const made = new Map<string, Entity>();
  const atHosts = new Map<string, string>();

  function claimant(named: Named, lang: string, host?: string): string {
    const folded = foldText(named.name);
    const known = ids.get(folded);
    if (known !== undefined) return known;
    const id = idOf('named', folded);
    const list = { [lang]: [named.name] };
    const kind = kindOf(named) ?? (host === undefined ? 'group' : 'organization');
    made.set(id, {
      id,
      kind,
      names: isUniqueName(named) ? list : {},
      ...(!isUniqueName(named) && { shortNames: list }),
      // A page that names the publisher's site means the publisher by its name.
      ...(host !== undefined && !isUniqueName(named) && { contextWords: { [lang]: [host] } }),
    });
    ids.set(folded, id);
    return id;
  }

  return {
    claimant: (named, lang) => claimant(named, lang),
    publisher(named, host, lang) {
      const id = atHosts.get(host) ?? claimant(named, lang, host);
      atHosts.set(host, id);
      return id;
    },
    made: () => [...made.values()],
  };
}
