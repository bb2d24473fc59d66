// The resolution while it is being typed: outlives a change of tab, by session. The page asks before it is left.
export const unsent = new Map<string, string>();
