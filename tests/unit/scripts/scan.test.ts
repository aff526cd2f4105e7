import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const SCAN = path.join(import.meta.dirname, '..', '..', '..', 'scripts', 'scan.ts');
const SAMPLE = path.join(import.meta.dirname, '..', '..', 'fixtures', 'pages', 'kremlin-reply-ar.html');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'scan-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const full = path.join(folder, name);
  await writeFile(full, content);
  return full;
}

const scan = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(process.execPath, [SCAN, ...args], (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });

describe('scan', () => {
  it('prints one JSON object a file, with offsets into the blocks', async () => {
    const { code, out } = await scan('--json', SAMPLE);
    expect(code).toBe(0);
    const result = JSON.parse(out) as { language: string; names: { id: string; text: string; why: string }[] };
    expect(result.language).toBe('ar');
    expect(result.names).toContainEqual(expect.objectContaining({ id: 'dmitry-peskov', text: 'دميتري بيسكوف' }));
    expect(result.names[0].why).toMatch(/\w/);
  });

  it('names files that cannot be scanned, scans the others, and fails', async () => {
    const empty = await file('empty.html', '');
    const bare = await file('bare.html', '<!doctype html><img src="x.png">');
    const missing = path.join(folder, 'missing.html');
    const { code, out, err } = await scan('--json', empty, bare, missing, SAMPLE);
    expect(code).toBe(1);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(`${empty}: is empty`);
    expect(err).toContain(`${bare}: has no text`);
    expect(err).toContain(`${missing}: cannot be read`);
  });

  it('takes broken markup as browsers do', async () => {
    const broken = await file(
      'broken.html',
      '<p>Dmitry <b>Peskov<p>spoke</b> in </div></p><table><td>Emmanuel Macron<script>var x = "Elon Musk"',
    );
    const { code, out } = await scan('--json', broken);
    expect(code).toBe(0);
    const { names } = JSON.parse(out) as { names: { id: string }[] };
    expect(names.map(({ id }) => id)).toEqual(['dmitry-peskov', 'emmanuel-macron']);
  });

  it('reads a page of five megabytes', async () => {
    const line = '<p>Nothing of note was said by anybody in the square that morning, and the birds went on.</p>\n';
    const large = await file('large.html', `${line.repeat(5_000_000 / line.length)}<p>Vladimir Putin spoke.</p>`);
    const { code, out } = await scan('--json', large);
    expect(code).toBe(0);
    expect((JSON.parse(out) as { names: { id: string }[] }).names.map(({ id }) => id)).toEqual(['vladimir-putin']);
  }, 30_000);

  it('decodes a page as it declares itself', async () => {
    // "Владимир Путин" in windows-1251
    const cyrillic = [0xc2, 0xeb, 0xe0, 0xe4, 0xe8, 0xec, 0xe8, 0xf0, 0x20, 0xcf, 0xf3, 0xf2, 0xe8, 0xed];
    const head = new TextEncoder().encode('<html lang="ru"><meta charset="windows-1251"><p>');
    const page = await file('cyrillic.html', new Uint8Array([...head, ...cyrillic]));
    const { out } = await scan('--json', page);
    expect((JSON.parse(out) as { names: { id: string }[] }).names.map(({ id }) => id)).toEqual(['vladimir-putin']);
  });

  it('says how it is used when it is given nothing', async () => {
    const { code, err } = await scan();
    expect(code).toBe(2);
    expect(err).toContain('Usage');
  });
});
