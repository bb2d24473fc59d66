// An identity for an entry, made before it is sent: should the answer get lost and the entry be sent again, the host
// knows it and acts once.

/** The parameters with an identity of their own. */
export function once<T extends object>(params: T): T & { id: string } {
  return { ...params, id: crypto.randomUUID() };
}
