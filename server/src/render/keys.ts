/** `kern` → `rapport-kern`, the second time `rapport-kern-2`. */
export function keysOf(prefix: string): (name: string) => string {
  const used = new Map<string, number>();
  return (name) => {
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return `${prefix}-${name}${count === 1 ? '' : `-${count}`}`;
  };
}
