// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { updateXml } from '../../scripts/package/update-xml.ts';

it('says the same of an update, whatever the address holds', () => {
  const url = 'https://school.example/get?file="sidelight"&as=<crx>';
  const text = updateXml({ id: 'abcdefgh', url, version: '1.2.3', browserVersion: '120.0.0.0' });
  const xml = new DOMParser().parseFromString(text, 'application/xml');
  expect(xml.querySelector('parsererror')).toBeNull();
  expect(xml.querySelector('app')?.getAttribute('appid')).toBe('abcdefgh');
  const check = xml.querySelector('updatecheck');
  expect(check?.getAttribute('codebase')).toBe(url);
  expect(check?.getAttribute('version')).toBe('1.2.3');
  expect(check?.getAttribute('prodversionmin')).toBe('120.0.0.0');
});
