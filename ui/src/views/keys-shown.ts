// Which keys the overlay lists: by group, each act once, in the order in which the views registered them.

interface Shown {
  caps: readonly string[];
  words: string;
  group: string;
}

export function grouped(keys: readonly Shown[]): { name: string; keys: Shown[] }[] {
  const groups = new Map<string, Map<string, Shown>>();
  for (const key of keys) {
    const group = groups.get(key.group) ?? new Map<string, Shown>();
    if (!group.has(key.words)) group.set(key.words, key);
    groups.set(key.group, group);
  }
  return [...groups].map(([name, own]) => ({ name, keys: [...own.values()] }));
}
