/** Union-find: what is linked, directly or through others, comes together. */

export type Clusters = {
  /** The smallest member of the cluster a node is in. */
  readonly of: (node: string) => string
  readonly unite: (a: string, b: string) => void
  /** The members of a node's cluster. */
  readonly members: (node: string) => readonly string[]
  /** All clusters, each sorted, by their first member. */
  readonly all: () => readonly (readonly string[])[]
}

export function clusters(nodes: Iterable<string>): Clusters {
  const parent = new Map<string, string>()
  const members = new Map<string, string[]>()
  for (const node of nodes) {
    parent.set(node, node)
    members.set(node, [node])
  }
  const find = (node: string): string => {
    let root = node
    while (parent.get(root) !== root) root = parent.get(root)!
    for (let at = node; at !== root; ) {
      const next = parent.get(at)!
      parent.set(at, root)
      at = next
    }
    return root
  }
  const smallest = new Map([...parent.keys()].map((node) => [node, node]))
  return {
    of: (node) => smallest.get(find(node))!,
    unite: (a, b) => {
      let [into, from] = [find(a), find(b)]
      if (into === from) return
      if (members.get(into)!.length < members.get(from)!.length) [into, from] = [from, into]
      parent.set(from, into)
      for (const member of members.get(from)!) members.get(into)!.push(member)
      members.delete(from)
      if (smallest.get(from)! < smallest.get(into)!) smallest.set(into, smallest.get(from)!)
    },
    members: (node) => members.get(find(node))!,
    all: () => [...members.values()].map((all) => [...all].sort()).sort((x, y) => (x[0]! < y[0]! ? -1 : 1)),
  }
}
