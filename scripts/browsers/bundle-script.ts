import path from 'node:path';
import { build, type Rolldown } from 'vite';

const ROOT = path.join(import.meta.dirname, '..', '..');

/** One module with all it imports as a classic script for a plain page: tests and measurements put what they need on `globalThis`. */
export async function bundleScript(entry: string): Promise<string> {
  const result = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'bundled' } },
  })) as Rolldown.RolldownOutput[];
  const chunk = result.flatMap(({ output }) => output).find((output) => output.type === 'chunk');
  if (!chunk) throw new Error(`The bundler made no script of ${entry}.`);
  return chunk.code;
}
