import { expect, it } from 'vitest';
import { findChromium } from './chromium.js';

it('Should use the browser that the environment names', () => {
  expect(findChromium({ OWRT_CHROMIUM: process.execPath, PATH: '' })).toBe(process.execPath);
});

it('Should throw with instructions when no browser is found', () => {
  expect(() => findChromium({ OWRT_CHROMIUM: '/nowhere/chromium' })).toThrow(
    'OWRT_CHROMIUM is /nowhere/chromium, and no program is there.',
  );
  expect(() => findChromium({ PATH: '/nowhere' })).toThrow(/Chromium is needed, and none is on PATH: install it/);
  expect(() => findChromium({})).toThrow(/none is on PATH/);
});
