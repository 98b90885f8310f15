import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { bundle } from '../tests/browser/harness/bundle.ts';
import { replicas } from '../tests/browser/harness/sites.ts';
const [site = 'discord'] = process.argv.slice(2);
await writeFile(new URL('zz-entry.ts', import.meta.url), `export { createMemory } from '../lib/page/memory.ts'; export { readPageInSlices } from '../lib/page/reader.ts'; export { Changes } from '../lib/page/changes.ts';`);
const code = await bundle(new URL('zz-entry.ts', import.meta.url).pathname);
const browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--disable-gpu','--no-sandbox'], defaultViewport: {width:1200,height:800} });
const replica = replicas().find((r) => r.site === site)!;
const page = await browser.newPage();
const body = await readFile(replica.file, 'utf8');
await page.setRequestInterception(true);
page.on('request', (r) => r.isNavigationRequest() ? r.respond({contentType:'text/html', body}) : r.abort());
await page.goto(replica.address);
await page.evaluate(code + ';globalThis.tested=tested');
const out = await page.evaluate(async (n) => {
  const T = (globalThis as any).tested; const res: any = {};
  const add = (i: number) => window.replica.append(i%3?'Dave K':'Mia', 'line '+i+' said', i%3?'in':'out');
  for (let i=0;i<n;i++) add(i);
  await new Promise(d => setTimeout(d, 500));
  const m = T.createMemory();
  const run = (changes: any) => { const t = []; let a = performance.now(); const g = T.readPageInSlices(document, m, { changes }); let s = g.next(); while (!s.done) { s = g.next(); } return +(performance.now()-a).toFixed(2); };
  res.first = run(null);
  let changes = new T.Changes(); const o = new MutationObserver((r) => changes.add(r)); o.observe(document, {subtree:true, childList:true, characterData:true});
  for (const wait of [0, 50, 1000]) { res[wait] = []; for (let i=0;i<12;i++) { changes = new T.Changes(); add(5000+i+wait); await new Promise(d => setTimeout(d, wait)); await new Promise(d => requestAnimationFrame(() => setTimeout(d))); res[wait].push(run(changes)); } }
  return res;
}, 1000);
console.log(JSON.stringify(out));
await browser.close();
