/**
 * VitePress's default theme with the site's colours. Markdown can use each component in `components/` by its file name.
 */
import { onMounted, type Component } from 'vue';
import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import './style.css';
import { keepKeyboardAccess } from './keyboard-access.ts';

const components = import.meta.glob<Component>('./components/*.vue', { eager: true, import: 'default' });

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    for (const [path, component] of Object.entries(components)) app.component(/(\w+)\.vue$/.exec(path)![1]!, component);
  },
  setup() {
    onMounted(keepKeyboardAccess);
  },
} satisfies Theme;
