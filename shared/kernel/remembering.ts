/** Does work once for each text: a list repeats its names, and folding one costs more than looking it up. */
export function remembering<Value>(work: (text: string) => Value): (text: string) => Value {
  const done = new Map<string, Value>();
  return (text) => {
    const before = done.get(text);
    if (before !== undefined) return before;
    const result = work(text);
    done.set(text, result);
    return result;
  };
}
