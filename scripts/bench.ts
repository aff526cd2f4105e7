/**
 * Measures speed: `npm run --silent bench -- names|claims|page [--json]`. Each part is a module
 * of its own beside this file, loaded only when asked for, that exports `main(args)`.
 */
const PARTS = ['names', 'claims', 'page'];

const [part = '', ...args] = process.argv.slice(2);
if (PARTS.includes(part)) {
  const measure: { main: (args: string[]) => Promise<void> } = await import(
    new URL(`./bench-${part}.ts`, import.meta.url).href
  );
  await measure.main(args).catch((error: Error) => {
    process.stderr.write(`${part}: ${error.message}\n`);
    process.exitCode = 2;
  });
} else {
  process.stderr.write('usage: npm run --silent bench -- names|claims|page [--json]\n');
  process.exitCode = 2;
}
