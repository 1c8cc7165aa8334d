/** Whether an artifact may have a name: what an expression in it comes to is open. */
export function mayBeNamed(uploaded: string, name: string): boolean {
  const [first = '', ...rest] = uploaded.split(/\$\{\{.*?\}\}/);
  return rest.length === 0 ? first === name : name.startsWith(first) && name.endsWith(rest.at(-1)!) && name.length >= first.length + rest.at(-1)!.length;
}
