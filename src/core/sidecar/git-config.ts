/**
 * A git configuration file in which a section with a name has these values, in place of those it had. Everything else stays as it is.
 * Example: `withSection('', 'merge', 'dateline', { driver: 'x' })` is `[merge "dateline"]\n\tdriver = "x"\n`.
 */
export function withSection(text: string, section: string, name: string, values: Readonly<Record<string, string>>): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const header = `[${section} "${name.replace(/["\\]/g, '\\$&')}"]`;
  const kept: string[] = [];
  let inside = false;
  for (const line of text.split(/(?<=\n)/)) {
    if (/^\s*\[/.test(line)) inside = line.trim() === header;
    if (!inside) kept.push(line);
  }
  const before = kept.join('');
  const lines = Object.entries(values).map(([key, value]) => `\t${key} = "${value.replace(/["\\]/g, '\\$&')}"`);
  return `${before}${before === '' || before.endsWith('\n') ? '' : eol}${[header, ...lines].join(eol)}${eol}`;
}
